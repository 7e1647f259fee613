// Which pages a form has, and how a day falls into its boxes.
import { describe, expect, it } from "vitest";
import { boxesOf, fieldsOf, pageOf, pagesOf } from "./details";

const form = (...names: string[]) => ({
  programme: "",
  privacy: "",
  is_complete: false,
  fields: names.map((name) => ({ name, is_required: true, value: "", shown: "" })),
});

describe("pages of the second step", () => {
  it("has only the pages whose fields are asked", () => {
    expect(pagesOf(form("birth_date", "phone"))).toEqual(["birth", "contact"]);
    expect(fieldsOf(form("street", "phone", "locality"), "address").map((field) => field.name)).toEqual([
      "street",
      "locality",
    ]);
    expect(pageOf("employer")).toBe("contact");
  });

  it("puts a day into three boxes", () => {
    expect(boxesOf("1984-03-07")).toEqual(["7", "3", "1984"]);
    expect(boxesOf("")).toEqual(["", "", ""]);
  });
});

// Files cross to the door byte by byte, whatever their encoding.
import { expect, test } from "vitest";
import { asBase64, MOST_BYTES, readFile } from "./file";

test("every byte crosses, in files longer than one piece", () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
  const back = Uint8Array.from(atob(asBase64(bytes)), (letter) => letter.charCodeAt(0));
  expect(back).toEqual(bytes);
});

test("a file that is too large is not read", async () => {
  expect(await readFile(new File([new Uint8Array(MOST_BYTES + 1)], "x.csv"))).toBeNull();
  expect(await readFile(new File(["code\nAB12\n"], "liste.csv"))).toEqual({
    name: "liste.csv",
    base64: btoa("code\nAB12\n"),
  });
});

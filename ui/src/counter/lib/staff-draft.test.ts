// A role never carries another role's scope.
import { expect, test } from "vitest";
import { StaffDraft } from "./staff-draft.svelte";

test("what a role does not answer for is left out", () => {
  const draft = new StaffDraft();
  [draft.displayName, draft.units, draft.programmes] = [" V. Roy ", [1], [2]];
  const sent = (role: string) => {
    draft.role = role;
    return draft.post();
  };
  expect(sent("component")).toEqual({
    display_name: "V. Roy",
    role: "component",
    units: [1],
    programmes: [],
  });
  expect(sent("programme")).toMatchObject({ units: [], programmes: [2] });
  expect(sent("printing")).toMatchObject({ units: [], programmes: [] });
});

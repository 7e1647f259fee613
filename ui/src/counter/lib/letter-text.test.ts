// The covered code gets its own line; the rest stays as written.
import { expect, test } from "vitest";
import { pieces } from "./letter-text";

test("paragraphs and the covered code are told apart", () => {
  expect(pieces("Bonjour,\n\nVotre code :\n●●●● ●●●● ●●●●\nIl vaut 24 heures.\n\n")).toEqual([
    { text: "Bonjour,", isSecret: false },
    { text: "Votre code :", isSecret: false },
    { text: "●●●● ●●●● ●●●●", isSecret: true },
    { text: "Il vaut 24 heures.", isSecret: false },
  ]);
});

// Which field of the voucher form a refusal speaks of.
import type { Problem } from "../../wire/problem";

export type Field = "programme" | "issuer" | "count" | "use_by" | "course" | "note" | "form";

const BY_CODE: Record<string, Field> = {
  programme_unknown: "programme",
  issuer_missing: "issuer",
  count_out_of_range: "count",
  use_by_past: "use_by",
};
const NAMED: readonly string[] = ["programme", "issuer", "count", "use_by", "course", "note"];

/** The field to stand beside and to focus; `form` when it is about none of them. */
export function fieldOf(problem: Problem): Field {
  const named = problem.fact("field");
  if (problem.is("text_too_long", "text_does_not_fit") && NAMED.includes(named)) return named as Field;
  return BY_CODE[problem.code] ?? "form";
}

// The second step's pages: which fields stand on which, and the way from one to the next.
import type { DetailsForm } from "../wire/types";

/** The groups of fields, one page each, in order. */
const GROUPS = [
  { page: "birth", fields: ["birth_date", "birth_name"] },
  { page: "address", fields: ["street", "postcode", "locality", "country"] },
  { page: "contact", fields: ["phone", "employer", "registry_number"] },
] as const;

export type DetailsPage = (typeof GROUPS)[number]["page"];

/** The pages a form has: those of which it asks a field. */
export function pagesOf(form: DetailsForm): DetailsPage[] {
  const asked = new Set(form.fields.map((field) => field.name));
  return GROUPS.filter((group) => group.fields.some((name) => asked.has(name))).map((group) => group.page);
}

/** The fields of one page. */
export function fieldsOf(form: DetailsForm, page: DetailsPage): DetailsForm["fields"] {
  const names: readonly string[] = GROUPS.find((group) => group.page === page)?.fields ?? [];
  return form.fields.filter((field) => names.includes(field.name));
}

/** The page a field stands on. */
export function pageOf(name: string): DetailsPage {
  return GROUPS.find((group) => (group.fields as readonly string[]).includes(name))?.page ?? "birth";
}

/** A day as its three boxes: `1984-03-27` is 27, 3, 1984. */
export function boxesOf(day: string): [string, string, string] {
  const [year = "", month = "", date = ""] = day.split("-");
  return [date.replace(/^0/, ""), month.replace(/^0/, ""), year];
}

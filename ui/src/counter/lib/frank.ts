// One voucher as the counter looks it up; the dates it may carry.
import type { FrankVoucher } from "../../wire/types-counter";

export type Frank = FrankVoucher & {
  voucher?: number;
  issuer?: string;
  issued?: string;
  use_by?: string | null;
  ends?: string | null;
};

/** The facts worth a line, in reading order: message id and value. */
export function facts(told: Frank): [id: string, value: string][] {
  const lines: [string, string | null | undefined][] = [
    ["counter-number", told.number],
    ["counter-programme", told.programme],
    ["counter-issuer", told.issuer],
    ["counter-who", told.who],
    ["counter-issued", told.issued],
    ["counter-use-by", told.use_by],
    ["counter-access-ends", told.ends],
  ];
  return lines.filter((line): line is [string, string] => !!line[1]);
}

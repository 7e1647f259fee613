// The counter's door: its entries, and the one function that asks.
import { language } from "../words/words.svelte";
import { openDoor } from "./door";
import type * as T from "./types-counter";

type Batch = { batch: number | string };
type Picked = Batch & { vouchers: number[] | null };
type Issue = {
  programme: number | string;
  count: number;
  issuer: string;
  use_by: string | null;
  course: string;
  note: string;
};
type List = {
  programme: number | string;
  issuer: string;
  use_by: string | null;
  course: string;
  file: string;
};

/** Every entry of the counter's table. */
export type CounterEntries = {
  state: { args: object; answer: T.CounterState };
  sign_in: { args: { name: string; password: string }; answer: T.CounterState };
  lock: { args: object; answer: T.CounterState };
  unlock: { args: { password: string }; answer: T.CounterState };
  sign_out: { args: object; answer: T.CounterState };
  home: { args: object; answer: T.CounterHome };
  programmes: { args: object; answer: T.ProgrammeLine[] };
  preview_vouchers: { args: Issue & { sheet: number }; answer: T.VoucherPreview };
  issue_vouchers: { args: Issue; answer: T.IssuedBatch };
  batches: { args: object; answer: T.BatchList };
  batch: { args: Batch & { filter: T.VoucherFilter }; answer: T.BatchDetail };
  void_vouchers: { args: Picked & { reason: T.VoidReason; note: string }; answer: T.BatchDetail };
  reprint_vouchers: { args: Picked; answer: T.Reprinted };
  export_batch: { args: Batch & { audience: "staff" | "issuer" }; answer: T.ExportedBatch };
  check_voucher: { args: { code: string }; answer: T.FrankVoucher };
  check_list: { args: List; answer: T.ListReport };
  import_list: { args: List & { skip_wrong: boolean }; answer: T.ImportedList };
  keep_refused_lines: { args: List; answer: T.ExportedBatch };
  return_list: { args: { programme: number | string; file: string }; answer: T.ReturnedList };
  letters: { args: { filter: T.LetterFilter }; answer: T.LetterList };
  letter: { args: { id: number | string }; answer: T.LetterDetail };
  retry_letter: { args: { id: number | string }; answer: T.LetterLine };
  cancel_letter: { args: { id: number | string }; answer: T.LetterLine };
  calls: { args: object; answer: T.CounterState };
  answer_call: { args: object; answer: T.CounterState };
};

export const ask = openDoor<CounterEntries>("counter", language);

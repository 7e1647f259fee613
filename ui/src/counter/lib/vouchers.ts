// What staff may do with vouchers of a batch; each asks the door once and says what came of it.
import { asProblem } from "../../wire/problem";
import type { BatchLine, VoidReason } from "../../wire/types-counter";
import { say } from "../../words/words.svelte";
import { changed, request } from "./session.svelte";
import { tell, tellPrinted } from "./toast.svelte";

type Id = BatchLine["id"];

// A double click prints once and voids once.
let isBusy = false;

async function attempt(act: () => Promise<void>): Promise<boolean> {
  if (isBusy) return false;
  isBusy = true;
  try {
    await act();
    changed();
    return true;
  } catch (thrown) {
    tell(asProblem(thrown).message || say("ui-no-answer"));
    return false;
  } finally {
    isBusy = false;
  }
}

/** Prints vouchers again while they are unspent; null means all that are free. */
export const reprint = (batch: Id, vouchers: number[] | null) =>
  attempt(async () => {
    const { printed, sheets } = await request("reprint_vouchers", { batch, vouchers });
    tellPrinted(printed, sheets);
  });

/** Makes vouchers worthless, with the reason; null means all that are unspent. */
export const makeVoid = (batch: Id, vouchers: number[] | null, reason: VoidReason, note: string) =>
  attempt(async () => {
    await request("void_vouchers", { batch, vouchers, reason, note });
    tell(say("counter-voided", { count: vouchers?.length ?? 0 }));
  });

/** Writes the state of a batch: with names for the desk, without for the issuer (decision 29). */
export const exportBatch = (batch: Id, audience: "staff" | "issuer") =>
  attempt(async () => {
    const { file, file_name } = await request("export_batch", { batch, audience });
    tell(say("counter-exported", { file: file ?? file_name }));
  });

// Listens to the reader on a window: codes are told, and their letters do not stay in a field.
import { REST_MS, Wedge, type Scan } from "./scanner";

type Field = HTMLInputElement | HTMLTextAreaElement;
type Kept = { field: Field; value: string; from: number | null; to: number | null };

export type Ears = {
  /** A Guichet code was held before the reader. */
  onScan: (scan: Scan) => void;
  /** Something else was, in one or two readings; told when nobody was writing in a field, or when it is taken. */
  onForeign?: (texts: string[]) => void;
  /** Whether codes of other issuers are looked up now: then their letters stay in no field. */
  takesForeign?: () => boolean;
  /** The first key of what may become a burst: the moment to remember how things stood. */
  onStart?: () => void;
};

function focusedField(): Field | null {
  const active = document.activeElement;
  return active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active : null;
}

/** Every field as it stands: a page may give the focus to one with the first letter of the burst. */
function keep(): Kept[] {
  const fields = [...document.querySelectorAll<Field>("input, textarea")];
  return fields.map((field) => ({
    field,
    value: field.value,
    from: field.selectionStart,
    to: field.selectionEnd,
  }));
}

function restore(kept: Kept[]): void {
  for (const { field, value, from, to } of kept) {
    if (field.value === value) continue;
    field.value = value;
    if (from !== null) field.setSelectionRange(from, to);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}

/** Starts listening; the answer stops it. */
export function listenToReader(ears: Ears): () => void {
  const wedge = new Wedge();
  let kept: Kept[] = [];
  let timer = 0;

  const tell = (scan: Scan | null, foreign: string[], is_taken: boolean) => {
    if (scan || is_taken) restore(kept);
    if (scan) ears.onScan(scan);
    else if (is_taken || (foreign.length > 0 && !focusedField())) ears.onForeign?.(foreign);
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.repeat || event.isComposing || event.metaKey || (event.ctrlKey && !event.altKey)) return;
    const finding = wedge.press({ key: event.key, code: event.code, at: event.timeStamp });
    clearTimeout(timer);
    if (finding.starts) {
      kept = keep();
      ears.onStart?.();
    }
    const is_taken = finding.foreign.length > 0 && (ears.takesForeign?.() ?? false);
    if (finding.swallow || is_taken) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    tell(finding.scan, finding.foreign, is_taken);
    if (event.key.length === 1) {
      timer = window.setTimeout(() => {
        // A foreign burst is told by its Enter: without one nobody knows that it was a reader.
        tell(wedge.rest(performance.now()).scan, [], false);
      }, REST_MS);
    }
  };

  window.addEventListener("keydown", onKey, true);
  return () => {
    clearTimeout(timer);
    window.removeEventListener("keydown", onKey, true);
  };
}

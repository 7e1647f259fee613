// Writes into a field as a keyboard would: at the caret, with an input event.

/** Puts `text` at the caret of `field`, over what is selected. */
export function type(field: HTMLInputElement, text: string): void {
  const end = field.value.length;
  field.setRangeText(text, field.selectionStart ?? end, field.selectionEnd ?? end, "end");
  tell(field);
}

/** Takes away what is selected, or the letter before the caret. */
export function erase(field: HTMLInputElement): void {
  const to = field.selectionEnd ?? field.value.length;
  const from = field.selectionStart ?? to;
  // One letter as people count it: a combining accent goes with its letter.
  const step = [...new Intl.Segmenter().segment(field.value.slice(0, to))].at(-1)?.segment.length ?? 0;
  field.setRangeText("", from < to ? from : to - step, to, "end");
  tell(field);
}

/** Replaces the whole text. */
export function replace(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.setSelectionRange(text.length, text.length);
  tell(field);
}

/** What stands before the caret. */
export function before(field: HTMLInputElement): string {
  return field.value.slice(0, field.selectionStart ?? field.value.length);
}

function tell(field: HTMLInputElement): void {
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

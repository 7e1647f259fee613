// How this person wants the screen: larger, in strong contrast, with more time. The next one starts anew.

class Comfort {
  is_large = $state(false);
  is_contrast = $state(false);
  is_patient = $state(false);

  get is_changed(): boolean {
    return this.is_large || this.is_contrast || this.is_patient;
  }

  reset(): void {
    this.is_large = this.is_contrast = this.is_patient = false;
  }
}

export const comfort = new Comfort();

/** Writes the attributes the styles read. Custom properties go through the CSSOM: the CSP forbids style=. */
export function dress(root: HTMLElement, mm: number, format: string): void {
  root.style.setProperty("--mm", `${mm}px`);
  root.dataset["theme"] = comfort.is_contrast ? "fort" : "clair";
  root.dataset["taille"] = comfort.is_large ? "grand" : "normal";
  root.dataset["format"] = format;
}

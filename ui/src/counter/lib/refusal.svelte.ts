// Whoever refused the texts is signed out; the gate then says whom they may ask.

let names = $state.raw<string[]>([]);

export const refusal = {
  /** Names of the administrators; empty unless somebody has just refused. */
  get names(): string[] {
    return names;
  },
};

export function refusedTexts(administrators: string[]): void {
  names = administrators;
}

export function forgetRefusal(): void {
  names = [];
}

// The password given again in an open session: one question, answered or given up, for whoever waits on it.

let waiting = $state.raw<((given: boolean) => void) | null>(null);

export const confirming = {
  get isOpen(): boolean {
    return waiting !== null;
  },
};

/** Asks for the password; answers whether it was given. A second question gives the first up. */
export function passwordGiven(): Promise<boolean> {
  waiting?.(false);
  return new Promise((answer) => (waiting = answer));
}

/** Ends the question. */
export function confirmed(given: boolean): void {
  waiting?.(given);
  waiting = null;
}

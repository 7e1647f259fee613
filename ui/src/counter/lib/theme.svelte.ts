// Day or night, until the window closes.

let isNight = $state(false);

export const theme = {
  get isNight(): boolean {
    return isNight;
  },
  turn(): void {
    isNight = !isNight;
    document.documentElement.dataset.theme = isNight ? "nuit" : "jour";
  },
};

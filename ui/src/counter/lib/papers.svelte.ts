// Papers for whole classes as they are being chosen, shown and printed: one order, its preview, its progress.
import { asProblem } from "../../wire/problem";
import type { PaperOrder } from "../../wire/counter";
import type {
  CredentialPreview,
  CredentialProgramme,
  Credentials,
  PapersMade,
} from "../../wire/types-counter";
import { say } from "../../words/words.svelte";
import { asPicture } from "./picture";
import { request } from "./session.svelte";

const REST_MS = 250;
const POLL_MS = 200;
const COLUMNS = "guichet.listing-columns";
/** The printer of each kind of paper. */
const PRINTERS = "guichet.printers";

/** What a scan of a slip does while classes are handed out one after another; nothing otherwise. */
export const rush: { next: (() => void) | null } = { next: null };

type Ticks = Pick<
  PaperOrder,
  "user" | "secret" | "signature" | "only_unused" | "by_number" | "by_class" | "separated" | "per_sheet"
>;
const USUAL: Ticks = {
  user: true,
  secret: false,
  signature: true,
  only_unused: true,
  by_number: false,
  by_class: true,
  separated: true,
  per_sheet: 4,
};

function remembered(): Ticks {
  try {
    return { ...USUAL, ...(JSON.parse(localStorage.getItem(COLUMNS) ?? "{}") as Partial<Ticks>) };
  } catch {
    return USUAL;
  }
}

function printers(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(PRINTERS) ?? "{}") as Record<string, string>;
  } catch {
    return {};
  }
}

export class Papers {
  known = $state.raw<Credentials | null>(null);
  problem = $state("");
  programme = $state("");
  paper = $state<PaperOrder["paper"]>("slips");
  groups = $state<string[]>([]);
  since = $state("");
  accounts = $state.raw<number[]>([]);
  ticks = $state<Ticks>(remembered());
  printers = $state<Record<string, string>>(printers());
  isAgain = $state(false);
  renews = $state(false);
  reason = $state("");
  /** Asked before secrets are listed, of whoever has one. */
  pin = $state("");
  takesPin = $state(false);
  page = $state(1);
  preview = $state.raw<CredentialPreview | null>(null);
  made = $state.raw<PapersMade | null>(null);
  progress = $state.raw<{ done: number; all: number } | null>(null);
  picture = $derived(this.preview?.svg ? asPicture(this.preview.svg) : "");
  chosen = $derived<CredentialProgramme | undefined>(
    this.known?.programmes.find((one) => one.key === this.programme),
  );
  isRush = $state(false);
  /** Classes in which somebody has no paper yet. */
  left = $derived(
    this.paper === "listing" ? [] : (this.chosen?.classes ?? []).filter((one) => one.waiting > 0),
  );
  /** The class that is printed next, while classes go one after another. */
  next = $derived(this.isRush ? this.left[0] : undefined);
  asksReason = $derived(this.paper === "listing" ? this.ticks.secret : this.isAgain);
  asksPin = $derived(this.takesPin && this.paper === "listing" && this.ticks.secret);
  isReady = $derived(
    (this.next !== undefined || (this.preview?.pages ?? 0) > 0) &&
      (!this.asksReason || this.reason !== "") &&
      (!this.asksPin || this.pin.length === 6) &&
      this.progress === null,
  );
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  /** How often something was printed here. */
  runs = $state(0);
  #ticket = "";
  #printed: PaperOrder | null = null;

  /** The queue of the paper that is chosen, remembered for its kind; one that is gone is the usual one. */
  get printer(): string {
    const queue = this.printers[this.paper] ?? "";
    return this.known?.printers.includes(queue) ? queue : "";
  }

  set printer(queue: string) {
    this.printers = { ...this.printers, [this.paper]: queue };
    localStorage.setItem(PRINTERS, JSON.stringify(this.printers));
  }

  /** What is asked now. */
  get order(): PaperOrder {
    return {
      programme: this.programme,
      groups: this.next ? [this.next.name] : this.groups,
      since_import: this.since ? Number(this.since) : null,
      accounts: this.accounts,
      paper: this.paper,
      ...this.ticks,
      reason: this.asksReason && this.reason ? this.reason : null,
      printer: this.printer,
      pin: this.asksPin ? this.pin : "",
      renew: this.paper !== "listing" && this.isAgain && this.renews,
    };
  }

  async load(): Promise<void> {
    try {
      this.known = await request("credentials");
      if (!this.chosen) this.programme = this.known.programmes[0]?.key ?? "";
      this.problem = "";
    } catch (thrown) {
      this.problem = asProblem(thrown).message || say("ui-no-answer");
    }
  }

  /** Draws the page anew once nothing has changed for a moment; what is seen of a reason needs none. */
  show(order: PaperOrder, page: number): void {
    clearTimeout(this.#timer);
    if (!order.programme) return;
    localStorage.setItem(COLUMNS, JSON.stringify(this.ticks));
    const shown = {
      ...order,
      pin: "",
      reason: this.isAgain || order.reason ? (order.reason ?? "other") : null,
    };
    this.#timer = setTimeout(() => void this.#draw(shown, page), this.preview ? REST_MS : 0);
  }

  async #draw(order: PaperOrder, page: number): Promise<void> {
    const turn = ++this.#turn;
    try {
      const drawn = await request("preview_credentials", { order, page });
      if (turn !== this.#turn) return;
      this.preview = drawn;
      this.page = Math.min(page, Math.max(1, drawn.pages));
      this.problem = "";
    } catch (thrown) {
      if (turn === this.#turn) this.problem = asProblem(thrown).message || say("ui-no-answer");
    }
  }

  /** Prints what is asked; a second click while it runs does nothing. */
  async print(order: PaperOrder = this.order): Promise<PapersMade | null> {
    if (this.progress) return null;
    this.#ticket = crypto.randomUUID();
    const ticket = this.#ticket;
    this.progress = { done: 0, all: 0 };
    this.#printed = order;
    this.problem = "";
    const poll = setInterval(() => void this.#look(ticket), POLL_MS);
    try {
      this.made = await request("print_credentials", { order, ticket });
      this.runs += 1;
      [this.isAgain, this.renews, this.reason, this.accounts] = [false, false, "", []];
      await this.load();
      return this.made;
    } catch (thrown) {
      this.problem = asProblem(thrown).message || say("ui-no-answer");
      return null;
    } finally {
      clearInterval(poll);
      this.pin = "";
      this.progress = null;
      this.show(this.order, this.page);
    }
  }

  async #look(ticket: string): Promise<void> {
    try {
      const { done, all } = await request("credentials_progress", { ticket });
      if (this.progress && ticket === this.#ticket) this.progress = { done, all };
    } catch {
      // The order itself will say what is wrong.
    }
  }

  stop(): void {
    void request("stop_credentials", { ticket: this.#ticket }).catch(() => undefined);
  }

  /** Sends the last papers to the printer once more, as they are. */
  async same(): Promise<void> {
    await this.#attempt(async () => void (this.made = await request("send_credentials_again", this.#last)));
  }

  /** The last papers are spoiled: what is on them is void, and new ones are printed for the same people. */
  async spoil(): Promise<void> {
    if (this.#printed) await this.print({ ...this.#printed, reason: "misprint", renew: true });
  }

  /** Keeps the last papers as a file; answers where. */
  async save(): Promise<string> {
    let file = "";
    await this.#attempt(async () => void (file = (await request("save_credentials", this.#last)).file));
    return file;
  }

  async destroyed(number: number): Promise<void> {
    await this.#attempt(async () => void (this.known = await request("listing_destroyed", { number })));
  }

  get #last() {
    return { ticket: this.#ticket };
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (thrown) {
      this.problem = asProblem(thrown).message || say("ui-no-answer");
    }
  }
}

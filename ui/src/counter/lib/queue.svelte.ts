// The queue of dossiers: what is shown, what is picked and chosen, and the decisions with their way back.
import { asProblem } from "../../wire/problem";
import type { DossierDetail, DossierList, DossierRow } from "../../wire/types-counter";
import { say } from "../../words/words.svelte";
import { Fetched } from "./fetched.svelte";
import { openDossier, place } from "./place.svelte";
import { changed, request } from "./session.svelte";
import { hush, offer, tell } from "./toast.svelte";

export const FILTERS = ["all", "clean", "compare", "late", "asked"] as const;
export type QueueFilter = (typeof FILTERS)[number];
/** What is being asked about the open dossier. */
export type Question = "none" | "refuse" | "ask" | "create" | "merge";

const HOLDS: Record<QueueFilter, (row: DossierRow) => boolean> = {
  all: () => true,
  clean: (row) => row.fit === "clean",
  compare: (row) => row.fit !== "clean",
  late: (row) => row.is_late,
  asked: (row) => row.is_asked,
};

export class Queue {
  list = new Fetched<DossierList>();
  detail = new Fetched<DossierDetail>();
  filter = $state<QueueFilter>("all");
  history = $state(false);
  chosen = $state.raw<Readonly<Record<number, true>>>({});
  question = $state<Question>("none");
  /** The candidate that is shown: its place among files, or among accounts. */
  candidate = $state(0);
  isBusy = $state(false);
  /** The place of the picked row: the next one takes it when it is decided. */
  #at = $state(0);
  #undo: number[] = [];

  rows = $derived((this.list.value?.rows ?? []).filter(HOLDS[this.filter]));
  current = $derived(
    this.rows.find((row) => row.id === place.dossier) ??
      this.rows[Math.min(this.#at, this.rows.length - 1)] ??
      null,
  );
  /** The open dossier, once it is the picked one's. */
  open = $derived(
    this.detail.value && (this.detail.value.id === (place.dossier ?? this.current?.id) || !this.current)
      ? this.detail.value
      : null,
  );
  chosenCount = $derived(Object.keys(this.chosen).length);
  clean = $derived(this.rows.filter((row) => row.fit === "clean" && this.#isMeant(row)));

  #isMeant(row: DossierRow): boolean {
    return this.chosenCount === 0 || row.id in this.chosen;
  }

  load = () => this.list.load(() => request("dossiers", { history: this.history }));
  look = (id: number, opens: boolean) => this.detail.load(() => request("dossier", { id, opens }));

  show(filter: QueueFilter): void {
    this.filter = filter;
    this.chosen = {};
    this.#at = 0;
  }

  pick(id: number): void {
    const at = this.rows.findIndex((row) => row.id === id);
    if (at >= 0) this.#at = at;
    this.question = "none";
    this.candidate = 0;
    openDossier(id);
  }

  /** Picks the row `by` further; answers whether there is one. */
  step(by: number): void {
    const at = this.rows.findIndex((row) => row.id === this.current?.id);
    const next = this.rows[Math.min(Math.max(at + by, 0), this.rows.length - 1)];
    if (next) this.pick(next.id);
  }

  turn(id: number): void {
    const { [id]: had, ...others } = this.chosen;
    this.chosen = had ? others : { ...others, [id]: true };
  }

  chooseAll(): void {
    this.chosen = Object.fromEntries(this.rows.map((row) => [row.id, true as const]));
  }

  /** Links the shown file; several candidates are a person's choice, made before. */
  accept = () => {
    const open = this.open;
    if (!open || !this.current) return;
    const file = open.candidates[this.candidate];
    if (open.kind === "takeover" || !file) return tell(say("counter-dossiers-no-file"));
    if (!file.is_free) return tell(say("counter-dossiers-taken", { number: file.number }));
    if (open.fit === "several" && !this.#isChosen) return tell(say("counter-dossiers-choose"));
    void this.decide("counter-dossiers-done-linked", (seen) =>
      request("link_dossier", { ...seen, file: file.file }),
    );
  };
  #isChosen = false;
  chooseCandidate(at: number): void {
    this.candidate = at;
    this.#isChosen = true;
  }
  forgetChoice(): void {
    this.#isChosen = false;
    this.candidate = 0;
    this.question = "none";
  }

  /** Decides the open dossier and goes on to the next; the notice offers the way back. */
  async decide(
    done: string,
    act: (seen: { id: number; version: number }) => Promise<unknown>,
  ): Promise<void> {
    const open = this.open;
    if (!open || this.isBusy) return;
    await this.#attempt(async () => {
      await act({ id: open.id, version: open.version });
      this.#offer(say(done, { name: open.name }), [open.id]);
    });
  }

  acceptAll = () => {
    const dossiers = this.clean.map(({ id, version }) => ({ id, version }));
    if (dossiers.length === 0) return tell(say("counter-dossiers-none-clean"));
    void this.#attempt(async () => {
      const linked = await request("link_clean_dossiers", { dossiers });
      this.#offer(linked.summary, linked.done);
    });
  };

  undo = (dossiers: number[] = this.#undo) => {
    if (dossiers.length === 0) return;
    void this.#attempt(async () => {
      const undone = await request("undo_dossiers", { dossiers });
      this.#undo = [];
      hush();
      tell(undone.summary);
    });
  };

  #offer(sentence: string, done: number[]): void {
    this.#undo = done;
    this.chosen = {};
    this.question = "none";
    openDossier(null);
    if (done.length === 0) return tell(sentence);
    offer(sentence, say("counter-dossiers-undo"), () => this.undo(done));
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      await act();
    } catch (thrown) {
      tell(asProblem(thrown).message || say("ui-no-answer"));
    } finally {
      this.isBusy = false;
      changed();
    }
  }
}

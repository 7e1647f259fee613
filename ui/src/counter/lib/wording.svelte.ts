// What a programme says on its papers while somebody changes it: the words, the paper they stand on, kept or dropped.
import { asProblem } from "../../wire/problem";
import type { WordedOn, Wording } from "../../wire/counter";
import type { ProgrammeWords, Sentence } from "../../wire/types-counter";
import { say } from "../../words/words.svelte";
import { asPicture } from "./picture";
import { request } from "./session.svelte";

const REST_MS = 350;

type Written = Record<string, Record<string, string>>;

export class PaperWording {
  all = $state.raw<ProgrammeWords[] | null>(null);
  problem = $state("");
  programme = $state("");
  tongue = $state("");
  second = $state("");
  /** What differs from what is kept, by language and sentence. */
  written = $state.raw<Written>({});
  /** The paper that is shown. */
  on = $state<WordedOn>("slips");
  svg = $state("");
  isBusy = $state(false);
  picture = $derived(this.svg ? asPicture(this.svg) : "");
  chosen = $derived<ProgrammeWords | undefined>(this.all?.find((one) => one.key === this.programme));
  papers = $derived(
    (this.chosen?.sentences ?? []).map((one) => one.on).filter((on, at, all) => all.indexOf(on) === at),
  );
  isChanged = $derived(
    this.chosen !== undefined &&
      (this.second !== this.chosen.second ||
        Object.values(this.written).some((said) => Object.keys(said).length > 0)),
  );
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  async load(): Promise<void> {
    try {
      this.all = await request("paper_words");
      if (!this.chosen) this.pick(this.all[0]?.key ?? "");
    } catch (thrown) {
      this.problem = asProblem(thrown).message || say("ui-no-answer");
    }
  }

  pick(programme: string): void {
    this.programme = programme;
    this.drop();
    this.on = (this.papers[0] as WordedOn | undefined) ?? "codes";
  }

  /** Everything as it is kept. */
  drop(): void {
    [this.written, this.second, this.problem] = [{}, this.chosen?.second ?? "", ""];
  }

  /** What a sentence says now, in the language that is shown. */
  text(sentence: Sentence): string {
    return this.written[this.tongue]?.[sentence.name] ?? this.#kept(sentence, this.tongue);
  }

  isOwn(sentence: Sentence): boolean {
    return this.text(sentence) !== (sentence.shipped[this.tongue] ?? "");
  }

  write(sentence: Sentence, now: string): void {
    const said = { ...this.written[this.tongue] };
    if (now === this.#kept(sentence, this.tongue)) delete said[sentence.name];
    else said[sentence.name] = now;
    this.written = { ...this.written, [this.tongue]: said };
  }

  /** The whole as the door takes it: what ships anyway is left out there. */
  get wording(): Wording {
    const said: Written = {};
    for (const sentence of this.chosen?.sentences ?? []) {
      for (const tag of Object.keys(sentence.shipped)) {
        const text = this.written[tag]?.[sentence.name] ?? sentence.said[tag];
        if (text !== undefined) said[tag] = { ...said[tag], [sentence.name]: text };
      }
    }
    return { programme: this.programme, second: this.second, said };
  }

  #kept(sentence: Sentence, tag: string): string {
    return sentence.said[tag] ?? sentence.shipped[tag] ?? "";
  }

  /** Draws the paper anew once nothing has changed for a moment. */
  show(wording: Wording, on: WordedOn, language: string): void {
    clearTimeout(this.#timer);
    if (!wording.programme || !language) return;
    this.#timer = setTimeout(() => void this.#draw(wording, on, language), this.svg ? REST_MS : 0);
  }

  async #draw(wording: Wording, on: WordedOn, language: string): Promise<void> {
    const turn = ++this.#turn;
    try {
      const { svg } = await request("preview_wording", { wording, on, language });
      if (turn === this.#turn) [this.svg, this.problem] = [svg, ""];
    } catch (thrown) {
      if (turn === this.#turn) this.problem = asProblem(thrown).message || say("ui-no-answer");
    }
  }

  async keep(): Promise<boolean> {
    if (this.isBusy || !this.isChanged) return false;
    this.isBusy = true;
    try {
      this.all = await request("word_papers", this.wording);
      this.drop();
      return true;
    } catch (thrown) {
      this.problem = asProblem(thrown).message || say("ui-no-answer");
      return false;
    } finally {
      this.isBusy = false;
    }
  }
}

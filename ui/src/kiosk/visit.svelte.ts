// One person's visit: which page is open, what was typed, and the moves between pages.
import type { Privacy } from "../lib/idle";
import type { DetailsPage } from "./details";
import { ask } from "../wire/kiosk";
import { asProblem, type Problem } from "../wire/problem";
import type * as T from "../wire/types";
import { language, speak } from "../words/words.svelte";

/** What a typed code is for; the page only says it, any code opens what it opens. */
export type Purpose = "any" | "enrol" | "activate" | "reset" | "days";

export type Page =
  | { name: "home" }
  | { name: "code"; purpose: Purpose; letters: string; problem: Problem | null }
  | { name: "foreign"; purpose: Purpose; problem: Problem | null }
  | { name: "name" }
  | { name: "email"; is_change: boolean }
  | { name: "check" }
  | { name: "done" }
  | { name: "phrase" }
  | { name: "own" }
  | { name: "active" }
  | { name: "login" }
  | { name: "forgot" }
  | { name: "asked" }
  | { name: "password" }
  | { name: "profile" }
  | { name: "days" }
  | { name: "attested" }
  | { name: "handed" }
  | { name: "closed" }
  | { name: "areas" }
  | { name: "known" }
  | { name: "birth" }
  | { name: "details"; at: DetailsPage }
  | { name: "details_check" }
  | { name: "new_address" }
  | { name: "moving" }
  | { name: "moved" }
  | { name: "refused"; problem: Problem };

export type PageName = Page["name"];

const PRIVACY: Record<PageName, Privacy> = {
  home: "p0",
  closed: "p0",
  code: "p1",
  foreign: "p1",
  refused: "p1",
  name: "p2",
  email: "p2",
  check: "p2",
  login: "p2",
  forgot: "p2",
  password: "p2",
  own: "p2",
  phrase: "p3",
  active: "p3",
  profile: "p3",
  days: "p3",
  attested: "p3",
  done: "p4",
  asked: "p4",
  handed: "p4",
  areas: "p1",
  known: "p2",
  birth: "p2",
  details: "p2",
  details_check: "p2",
  new_address: "p2",
  moving: "p4",
  moved: "p3",
};

const REPORTED: Record<PageName, T.KioskState> = {
  home: "home",
  code: "voucher",
  foreign: "voucher",
  refused: "voucher",
  name: "name",
  email: "email",
  check: "check",
  done: "done",
  phrase: "password",
  own: "password",
  active: "active",
  login: "profile",
  forgot: "email",
  asked: "asked",
  handed: "handed",
  closed: "home",
  password: "profile",
  profile: "profile",
  days: "days",
  attested: "days",
  areas: "name",
  known: "email",
  birth: "name",
  details: "profile",
  details_check: "profile",
  new_address: "profile",
  moving: "done",
  moved: "profile",
};

/** Pages that have said their piece: the next person may begin. */
const OVER: PageName[] = ["done", "asked", "handed", "moving"];

/** How long the shell may take to open the fresh page. */
const FRESH_MS = 3000;

/** Refusals that the page of the code can explain beside the letters. */
const BESIDE_LETTERS = ["code_mistyped", "code_too_short", "slow_down"];

class Visit {
  page = $state<Page>({ name: "home" });
  home = $state.raw<T.Home | null>(null);
  code = $state("");
  voucher = $state.raw<T.CheckedVoucher | null>(null);
  /** The fresh code of this visit: a first password is chosen with it, or a new one. */
  activation = $state.raw<T.OpenActivation | T.OpenReset | null>(null);
  is_reset = $state(false);
  asked = $state.raw<T.ResetAsked | null>(null);
  first_name = $state("");
  last_name = $state("");
  email = $state("");
  /** What the name, the address and the check page are for: a voucher, an own account, one in place of another. */
  intent = $state<"voucher" | "create" | "replace">("voucher");
  /** The area an own account is for. */
  area = $state("");
  birth = $state<[string, string, string]>(["", "", ""]);
  /** The second step as it is kept. */
  form = $state.raw<T.DetailsForm | null>(null);
  /** The check page of the second step was seen: a changed page leads straight back to it. */
  is_checked = $state(false);
  registered = $state.raw<T.Registered | null>(null);
  printed = $state.raw<T.Printed | null>(null);
  words = $state.raw<string[]>([]);
  activated = $state.raw<T.Activated | null>(null);
  handed = $state.raw<T.HandedDraft | null>(null);
  login = $state("");
  /** The phrase or password just chosen or typed: for the slip, and to say dates again in another language. */
  secret = $state("");
  is_phrase = $state(false);
  profile = $state.raw<T.Profile | null>(null);
  days = $state.raw<T.DaysLeft | null>(null);
  attested = $state.raw<T.Attested | null>(null);
  /** Something is being asked: a second tap does nothing. */
  is_busy = $state(false);
  /** The visit ends: the window gets a fresh process, and nothing more is asked here. */
  is_leaving = false;
  /** A fault, or a refusal no field is the cause of. */
  trouble = $state.raw<Problem | null>(null);
  /** A field of the page is refused. */
  refusal = $state.raw<Problem | null>(null);
  /** Where one is, for those who hear the screen: "step 2 of 4". */
  line = $state("");
  /** Another person's code was held before the reader in the middle of a visit. */
  other_code = $state<string | null>(null);

  get privacy(): Privacy {
    return PRIVACY[this.page.name];
  }

  /** Opens a page and tells the counter where the kiosk stands. */
  open(page: Page): void {
    this.trouble = null;
    this.refusal = null;
    this.page = page;
    ask("report", { state: REPORTED[page.name] }).catch(() => {});
  }

  /** Asks with the whole screen busy; a refusal or fault ends up in `otherwise`, or as trouble. */
  async during<Answer>(
    question: () => Promise<Answer>,
    then: (answer: Answer) => void,
    otherwise?: (problem: Problem) => boolean,
  ): Promise<void> {
    if (this.is_busy) return;
    this.is_busy = true;
    this.trouble = null;
    this.refusal = null;
    try {
      then(await question());
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (!otherwise?.(problem)) this.trouble = problem;
    } finally {
      this.is_busy = false;
    }
  }

  /** A code was scanned. In the middle of someone's visit a different one is asked about, never mixed in. */
  async scanned(code: string, payload: string): Promise<void> {
    if (this.page.name === "closed" || (code === this.code && this.page.name !== "done")) return;
    const is_over = OVER.includes(this.page.name);
    const is_private = this.privacy !== "p0" && this.privacy !== "p1" && !is_over;
    if (is_private) this.other_code = payload;
    else await this.present(payload);
  }

  /** Opens what a code opens. Opening never spends it. */
  async present(text: string): Promise<void> {
    const letters = text.slice(-12);
    const purpose = this.page.name === "code" ? this.page.purpose : "any";
    await this.during(
      () => ask("present_code", { code: text }),
      (answer) => this.#enter(answer),
      (problem) => {
        const typed = this.page.name === "code";
        if (problem.is(...BESIDE_LETTERS) || (typed && problem.is("code_unknown"))) {
          this.open({ name: "code", purpose, letters, problem });
        } else if (problem.kind === "refused") {
          this.open({ name: "refused", problem });
        } else return false;
        return true;
      },
    );
  }

  /** Whether a code of another issuer may be looked up now: the house takes them, and nobody is in the middle. */
  get takes_foreign(): boolean {
    const is_over = OVER.includes(this.page.name);
    const is_private = this.privacy !== "p0" && this.privacy !== "p1" && !is_over;
    return (this.home?.foreign_codes ?? false) && !is_private;
  }

  /** Looks for an issuer's code in what was typed or scanned; `none` hears when there is none in it. */
  async presentForeign(texts: string[], none: () => void): Promise<void> {
    const page = this.page;
    await this.during(
      () => ask("present_foreign_code", { texts }),
      (answer) => this.#enter(answer),
      (problem) => {
        const purpose = page.name === "code" || page.name === "foreign" ? page.purpose : "any";
        if (problem.kind === "fault") return false;
        if (page.name === "foreign") this.refusal = problem;
        else if (problem.is("foreign_code_malformed")) none();
        else if (problem.is("slow_down")) this.open({ name: "foreign", purpose, problem });
        else this.open({ name: "refused", problem });
        return true;
      },
    );
  }

  #enter(answer: T.PresentedCode): void {
    if (answer.kind === "address") return void this.#confirm(answer.code);
    this.clear();
    this.code = answer.code;
    if (answer.kind === "voucher") this.voucher = answer.voucher;
    if (answer.kind === "activation") this.activation = answer.activation;
    if (answer.kind === "reset") this.activation = answer.reset;
    this.is_reset = answer.kind === "reset";
    if (answer.kind === "days_left") this.days = answer.days;
    if (answer.kind === "attestation") this.attested = answer.attested;
    this.open({
      name: (
        {
          voucher: "name",
          activation: "phrase",
          reset: "phrase",
          address: "moved",
          days_left: "days",
          attestation: "attested",
        } as const
      )[answer.kind],
    });
  }

  /** Says the sentences that Rust formatted again in the language of the moment. */
  async retell(tag: string): Promise<void> {
    speak(tag);
    try {
      this.home = await ask("home");
      const page = this.page.name;
      const is_enrolling = page === "name" || page === "email" || page === "check";
      if (is_enrolling && this.voucher) this.voucher = await ask("check_voucher", { code: this.code });
      const registration = this.registered?.registration;
      if (page === "done" && registration) this.registered = await ask("registration", { registration });
      if (page === "days") this.days = await ask("days_left", { code: this.code });
      if (page === "profile" || page === "areas") this.profile = this.profile && (await this.#own());
      if (page.startsWith("details")) this.form = await ask("open_details", this.credentials);
      if (page === "active" && this.activated) {
        const access = (await this.#own())?.accesses[0];
        if (access) this.activated = { ...this.activated, ...access };
      }
    } catch (thrown) {
      this.trouble = asProblem(thrown);
    }
  }

  get credentials(): { login: string; password: string } {
    return { login: this.login, password: this.secret };
  }

  async #own(): Promise<T.Profile | null> {
    const signed = await ask("sign_in", this.credentials);
    return signed.kind === "profile" ? signed : null;
  }

  /** Opens what a login and a password open: one's own page, or the choice of another password. */
  signedIn(signed: T.SignedIn): void {
    if (signed.kind === "profile") {
      this.profile = signed;
      this.login = signed.login;
      return this.open({ name: "profile" });
    }
    this.clear();
    this.code = signed.code;
    this.is_reset = signed.kind === "renew";
    this.activation = signed.kind === "renew" ? signed.reset : signed.activation;
    this.open({ name: "phrase" });
  }

  /** An own account begins: with the choice of an area where there are several. */
  create(intent: "create" | "replace"): void {
    const areas = this.home?.areas ?? [];
    this.intent = intent;
    this.area = areas[0]?.key ?? "";
    this.open({ name: areas.length > 1 ? "areas" : "name" });
  }

  addArea(programme: string): void {
    void this.during(
      () => ask("add_area", { ...this.credentials, programme }),
      (profile) => {
        this.profile = profile;
        this.open({ name: "profile" });
      },
    );
  }

  /** Held before the reader by whoever received it: that is the confirmation. */
  async #confirm(code: string): Promise<void> {
    this.clear();
    this.is_busy = false;
    await this.during(
      () => ask("confirm_address", { code }),
      (moved) => {
        this.first_name = moved.first_name;
        this.login = moved.login;
        this.open({ name: "moved" });
      },
      (problem) => {
        if (problem.kind === "refused") this.open({ name: "refused", problem });
        return problem.kind === "refused";
      },
    );
  }

  /** The voucher's registration, as asked once: names, address and language. */
  register(): Promise<T.Registered> {
    const { code, first_name, last_name, email, area: programme, birth } = this;
    const form = { first_name, last_name, email, language: language() };
    if (this.intent === "create") return ask("create_account", { ...form, programme });
    if (this.intent === "replace") return ask("replace_account", { ...form, programme, birth: [...birth] });
    return ask("redeem_voucher", { ...form, code });
  }

  /** Drops everything that was said in this visit, but not where the kiosk stands. */
  clear(): void {
    this.code = this.first_name = this.last_name = this.email = this.login = this.secret = "";
    this.voucher = this.activation = this.registered = this.printed = null;
    this.activated = this.profile = this.days = this.asked = this.handed = this.form = null;
    this.intent = "voucher";
    this.area = "";
    this.birth = ["", "", ""];
    this.is_checked = false;
    this.is_reset = false;
    this.words = [];
    this.is_phrase = false;
    this.other_code = null;
  }

  /** The visit ends: Rust forgets, and gives this window a fresh page in a fresh process. */
  async leave(): Promise<void> {
    if (this.is_leaving) return;
    this.is_leaving = true;
    const is_noted = this.privacy !== "p0" && this.privacy !== "p1";
    this.clear();
    this.page = { name: "home" };
    await ask("forget", { is_noted }).catch(() => {});
    // Where the shell cannot end this process, a fresh document at least.
    setTimeout(() => location.replace(`${location.pathname}${is_noted ? "?wiped" : ""}`), FRESH_MS);
  }

  /** Ends this visit and begins the one of the code that was held before the reader. */
  async yield(): Promise<void> {
    const code = this.other_code;
    this.clear();
    this.page = { name: "home" };
    await ask("end_visit").catch(() => {});
    if (code) await this.present(code);
  }
}

export const visit = new Visit();

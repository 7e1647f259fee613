// What a door answers when it cannot do what was asked.

/** Facts of a refusal, by name: a day, a number of letters, a group. */
export type Facts = Record<string, string | number>;

/** The two shapes a rejected question has on the wire. */
export type ProblemShape =
  | { kind: "refused"; code: string; facts: Facts; message: string }
  | { kind: "fault"; incident: string; message: string };

/** A refusal a person can act on, or a fault with its incident number. The message is ready to show. */
export class Problem extends Error {
  readonly kind: "refused" | "fault";
  readonly code: string;
  readonly facts: Facts;
  readonly incident: string;

  constructor(shape: ProblemShape) {
    super(shape.message);
    this.name = "Problem";
    this.kind = shape.kind;
    this.code = shape.kind === "refused" ? shape.code : "fault";
    this.facts = shape.kind === "refused" ? (shape.facts ?? {}) : {};
    this.incident = shape.kind === "fault" ? shape.incident : "";
  }

  /** Whether this is one of these refusals. */
  is(...codes: string[]): boolean {
    return this.kind === "refused" && codes.includes(this.code);
  }

  fact(name: string): string {
    return String(this.facts[name] ?? "");
  }

  count(name: string): number {
    return Number(this.facts[name] ?? 0);
  }
}

/** Any thrown thing as a Problem: the platform's own refusals have no shape of ours. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (typeof thrown === "object" && thrown !== null && "kind" in thrown) {
    return new Problem(thrown as ProblemShape);
  }
  // Empty message: the screen says its own sentence for "the programme does not answer".
  return new Problem({ kind: "fault", incident: "", message: "" });
}

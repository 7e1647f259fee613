// The only file that speaks to the shell: one question, one answer or one Problem.
import { invoke } from "@tauri-apps/api/core";
import { asProblem } from "./problem";

/** A table of a door: entry name → what it takes and what it answers. */
export type Table = Record<string, { args: object; answer: unknown }>;

/** The question function of one door; `language` is read at the moment of asking. */
export function openDoor<Entries extends Table>(door: "kiosk" | "counter", language: () => string) {
  return async function ask<Name extends keyof Entries & string>(
    name: Name,
    ...[args]: object extends Entries[Name]["args"]
      ? [args?: Entries[Name]["args"]]
      : [args: Entries[Name]["args"]]
  ): Promise<Entries[Name]["answer"]> {
    try {
      return await invoke<Entries[Name]["answer"]>(door, { name, args: args ?? {}, language: language() });
    } catch (thrown) {
      throw asProblem(thrown);
    }
  };
}

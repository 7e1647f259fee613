// What the counter's window asks while there is no desk yet.
import { language } from "../words/words.svelte";
import { openDoor } from "./door";
import type * as T from "./types-counter";

export type FirstHouse = { name: string; language: string; zone: string; logo: string | null };
type Hours = { hours: Record<string, string[]> };

/** Every entry of the first run's table. */
export type FirstEntries = {
  begin: { args: object; answer: T.Beginning };
  check_house: { args: FirstHouse; answer: object };
  check_hours: { args: Hours; answer: object };
  judge_password: {
    args: { institution: string; admin: string; password: string };
    answer: T.StaffPasswordAdvice;
  };
  set_up: { args: Hours & { house: FirstHouse; admin: string; password: string }; answer: T.CounterState };
  rehearse: { args: object; answer: { folder: string } };
};

export const askFirst = openDoor<FirstEntries>("counter", language);

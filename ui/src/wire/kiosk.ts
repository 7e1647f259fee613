// The kiosk's door: its entries, and the one function that asks.
import { language } from "../words/words.svelte";
import { openDoor } from "./door";
import type * as T from "./types";

type Code = { code: string };
type Named = { first_name: string; last_name: string };
type Login = { login: string; password: string };
type Addressed = { email: string; language: string };
/** Day, month and year, as they were typed. */
type Birth = [string, string, string];

/** Every entry of the kiosk's table. */
export type KioskEntries = {
  home: { args: object; answer: T.Home };
  present_code: { args: Code; answer: T.PresentedCode };
  present_foreign_code: { args: { texts: string[] }; answer: T.PresentedCode };
  check_voucher: { args: Code; answer: T.CheckedVoucher };
  check_name: { args: Named; answer: Named };
  check_email: { args: { email: string }; answer: T.CheckedEmail };
  redeem_voucher: { args: Code & Named & { email: string; language: string }; answer: T.Registered };
  print_next_step: { args: { registration: string }; answer: T.Printed };
  change_address: { args: { registration: string; email: string }; answer: T.Registered };
  registration: { args: { registration: string }; answer: T.Registered };
  open_activation: { args: Code; answer: T.OpenActivation };
  propose_phrase: { args: Code; answer: { words: string[] } };
  check_password: { args: Code & { password: string }; answer: T.PasswordAdvice };
  activate: { args: Code & { password: string }; answer: T.Activated };
  ask_new_password: { args: { email: string }; answer: T.ResetAsked };
  open_reset: { args: Code; answer: T.OpenReset };
  renew_password: { args: Code & { password: string }; answer: T.Activated };
  print_slip: { args: { login: string; password: string }; answer: T.Printed };
  sign_in: { args: Login; answer: T.SignedIn };
  create_account: { args: Named & Addressed & { programme: string }; answer: T.Registered };
  check_birth_date: { args: { birth: Birth }; answer: { shown: string } };
  replace_account: {
    args: Named & Addressed & { programme: string; birth: Birth };
    answer: T.Registered;
  };
  open_details: { args: Login; answer: T.DetailsForm };
  keep_details: {
    args: Login & { birth: Birth | null; fields: Record<string, string> };
    answer: T.DetailsForm;
  };
  send_details: { args: Login; answer: T.Profile };
  add_area: { args: Login & { programme: string }; answer: T.Profile };
  move_address: { args: Login & Addressed; answer: T.Registered };
  confirm_address: { args: Code; answer: T.AddressMoved };
  days_left: { args: Code; answer: T.DaysLeft };
  call_desk: { args: object; answer: { desk: string } };
  report: { args: { state: T.KioskState }; answer: object };
  forget: { args: { is_noted: boolean }; answer: object };
  end_visit: { args: object; answer: object };
  pulse: { args: object; answer: T.Pulse };
  take_order: { args: { order: number }; answer: T.TakenOrder };
  decline_order: { args: { order: number }; answer: object };
  hand_over: {
    args: Named & {
      registration: string | null;
      code: string | null;
      email: string;
      language: string;
      order: number | null;
    };
    answer: T.HandedDraft;
  };
};

export const ask = openDoor<KioskEntries>("kiosk", language);

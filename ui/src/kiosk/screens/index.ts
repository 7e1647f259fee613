// Every page of the kiosk by its name; the list of screens that tests walk.
import type { Component } from "svelte";
import type { PageName } from "../visit.svelte";
import Active from "./Active.svelte";
import Areas from "./Areas.svelte";
import Attested from "./Attested.svelte";
import Birth from "./Birth.svelte";
import Details from "./Details.svelte";
import DetailsCheck from "./DetailsCheck.svelte";
import Known from "./Known.svelte";
import Moved from "./Moved.svelte";
import Moving from "./Moving.svelte";
import NewAddress from "./NewAddress.svelte";
import Asked from "./Asked.svelte";
import Check from "./Check.svelte";
import Closed from "./Closed.svelte";
import Code from "./Code.svelte";
import Days from "./Days.svelte";
import Done from "./Done.svelte";
import Email from "./Email.svelte";
import Forgot from "./Forgot.svelte";
import Foreign from "./Foreign.svelte";
import Handed from "./Handed.svelte";
import Home from "./Home.svelte";
import Login from "./Login.svelte";
import Name from "./Name.svelte";
import Own from "./Own.svelte";
import Password from "./Password.svelte";
import Phrase from "./Phrase.svelte";
import Profile from "./Profile.svelte";
import Refused from "./Refused.svelte";

export const screens: Record<PageName, Component> = {
  home: Home,
  code: Code,
  foreign: Foreign,
  name: Name,
  email: Email,
  check: Check,
  done: Done,
  phrase: Phrase,
  own: Own,
  active: Active,
  login: Login,
  forgot: Forgot,
  asked: Asked,
  password: Password,
  profile: Profile,
  days: Days,
  attested: Attested,
  handed: Handed,
  closed: Closed,
  refused: Refused,
  areas: Areas,
  birth: Birth,
  details: Details,
  details_check: DetailsCheck,
  known: Known,
  moved: Moved,
  moving: Moving,
  new_address: NewAddress,
};

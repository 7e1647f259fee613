// Opens the kiosk's window.
import { mount } from "svelte";
import "../style/fonts.css";
import "../style/kiosk/index.css";
import "../words/kiosk";
import Kiosk from "./Kiosk.svelte";

mount(Kiosk, { target: document.body });

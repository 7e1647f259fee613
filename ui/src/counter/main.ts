// Opens the counter's window.
import { mount } from "svelte";
import "../style/fonts.css";
import "../style/reset.css";
import "../style/counter.css";
import "../words/counter";
import Counter from "./Counter.svelte";

mount(Counter, { target: document.body });

// The order of letters on this kiosk's keyboards, and the ABC order someone may choose instead.
import { orderOf, type Order } from "../../lib/layouts";
import { visit } from "../visit.svelte";

class Orders {
  is_abc = $state(false);

  get order(): Order {
    return this.is_abc ? "abc" : orderOf(visit.home?.keyboard);
  }

  get kind(): "home" | "abc" {
    return this.is_abc ? "abc" : "home";
  }

  turn(): void {
    this.is_abc = !this.is_abc;
  }
}

export const orders = new Orders();

// The modern build of simple-keyboard, a third of the size of the one for old browsers, with the same types.
declare module "simple-keyboard/build/index.modern.esm.js" {
  export { default } from "simple-keyboard";
}

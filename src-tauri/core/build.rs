//! Embeds what the core carries: words, migrations, and the five faces that paper is set in.

use std::path::Path;
use std::{env, fs};

/// Where `npm ci` lays the fonts down; they come from packages, never from this repository.
const PACKAGES: &str = "../../ui/node_modules/@expo-google-fonts";

const FACES: [(&str, &str); 5] = [
    ("text.ttf", "atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf"),
    ("bold.ttf", "atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf"),
    ("mono.ttf", "atkinson-hyperlegible-mono/400Regular/AtkinsonHyperlegibleMono_400Regular.ttf"),
    ("code.ttf", "atkinson-hyperlegible-mono/600SemiBold/AtkinsonHyperlegibleMono_600SemiBold.ttf"),
    ("title.ttf", "bricolage-grotesque/600SemiBold/BricolageGrotesque_600SemiBold.ttf"),
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../locales");
    println!("cargo::rerun-if-changed=../../migrations");
    let Some(out) = env::var_os("OUT_DIR") else {
        println!("cargo::error=Cargo names no OUT_DIR");
        return;
    };
    for (name, package) in FACES {
        let source = Path::new(PACKAGES).join(package);
        println!("cargo::rerun-if-changed={}", source.display());
        if let Err(error) = fs::copy(&source, Path::new(&out).join(name)) {
            let source = source.display();
            println!(
                "cargo::error=the font {source} is missing ({error}): run `npm ci --prefix ui` at the top of the repository"
            );
        }
    }
}

//! Gives Tauri its capability and permission files, which live beside the sources they guard.

fn main() {
    #[cfg(feature = "desktop")]
    desktop();
}

#[cfg(feature = "desktop")]
fn desktop() {
    for needed in ["ui/dist/kiosk.html", "ui/dist/counter.html"] {
        println!("cargo::rerun-if-changed={needed}");
        if !std::path::Path::new(needed).exists() {
            println!("cargo::error={needed} is missing: run `npm ci --prefix ui && npm run build --prefix ui` first");
            return;
        }
    }
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("./src-tauri/capabilities/*.json")
        .app_manifest(tauri_build::AppManifest::new().permissions_path_pattern("./src-tauri/permissions/*.toml"));
    if let Err(problem) = tauri_build::try_build(attributes) {
        println!("cargo::error={problem:#}");
    }
}

//! The words people read: one Fluent catalogue per language, shared with the screens.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

static CATALOGUE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../locales");

/// Languages whose catalogue is complete, reference language first.
pub const LANGUAGES: [&str; 4] = ["fr", "de", "en", "nl"];

/// One value put into a sentence: text as it stands, or a number that picks a plural.
#[derive(Debug, Clone)]
pub enum Fact {
    /// Text, already formatted.
    Text(String),
    /// A count.
    Number(i64),
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Fact {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Fact {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// The catalogue of one language.
#[derive(Clone)]
pub struct Words {
    tag: &'static str,
    bundle: Arc<FluentBundle<FluentResource>>,
    own: HashMap<&'static str, String>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Words").field(&self.tag).finish()
    }
}

impl Words {
    /// The catalogue of `tag`, or the reference language's when `tag` is not complete.
    pub fn of(tag: &str) -> &'static Self {
        static ALL: OnceLock<HashMap<&'static str, Words>> = OnceLock::new();
        static EMPTY: OnceLock<Words> = OnceLock::new();
        let all = ALL.get_or_init(|| LANGUAGES.iter().map(|tag| (*tag, Self::load(tag))).collect());
        all.get(tag).or_else(|| all.get("fr")).unwrap_or_else(|| EMPTY.get_or_init(|| Self::load("fr")))
    }

    fn load(tag: &'static str) -> Self {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks would be printed as boxes on paper and break mail subjects.
        bundle.set_use_isolating(false);
        let files = CATALOGUE.get_dir(tag).into_iter().flat_map(Dir::files);
        for text in files.filter_map(|file| file.contents_utf8()) {
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partial, errors)| {
                tracing::error!(language = tag, ?errors, "catalogue has unreadable messages");
                partial
            });
            bundle.add_resource_overriding(resource);
        }
        Self { tag, bundle: Arc::new(bundle), own: HashMap::new() }
    }

    /// The same with other sentences in place of some: plain text whose `{fact}` are put in as they stand.
    #[must_use]
    pub fn with(&self, own: HashMap<&'static str, String>) -> Self {
        Self { own, ..self.clone() }
    }

    /// The language's tag, such as `fr`.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// The sentence `id`, or its id in braces where the catalogue lacks it.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The sentence `id` with `facts` put in.
    pub fn say_with(&self, id: &str, facts: &[(&str, Fact)]) -> String {
        if let Some(own) = self.own.get(id) {
            return facts.iter().fold(own.clone(), |said, (name, fact)| match fact {
                Fact::Text(text) => said.replace(&format!("{{{name}}}"), text),
                Fact::Number(number) => said.replace(&format!("{{{name}}}"), &number.to_string()),
            });
        }
        let mut args = FluentArgs::new();
        for (name, fact) in facts {
            args.set(
                (*name).to_owned(),
                match fact {
                    Fact::Text(text) => FluentValue::String(Cow::Owned(text.clone())),
                    Fact::Number(number) => FluentValue::from(*number),
                },
            );
        }
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return format!("{{{id}}}");
        };
        let mut errors = vec![];
        self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }

    /// Whether the catalogue knows `id`.
    pub fn knows(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}

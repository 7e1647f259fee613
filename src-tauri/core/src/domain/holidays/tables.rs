//! The lists: the 26 cantons, Belgium, France, and the departments of Alsace and the Moselle.

use super::Rule::{Easter, Fast, Fixed, GenevaFast, MondayOf, Nafels, StephenUnlessBridge};
use super::{Rule, Table};

type Day = (Rule, &'static str);

const NEW_YEAR: Day = (Fixed(1, 1), "new-year");
const BERCHTOLD: Day = (Fixed(1, 2), "berchtold");
const GOOD_FRIDAY: Day = (Easter(-2), "good-friday");
const EASTER_MONDAY: Day = (Easter(1), "easter-monday");
const ASCENSION: Day = (Easter(39), "ascension");
const WHIT_MONDAY: Day = (Easter(50), "whit-monday");
const NATIONAL_CH: Day = (Fixed(8, 1), "national-ch");
const CHRISTMAS: Day = (Fixed(12, 25), "christmas");
const STEPHEN: Day = (Fixed(12, 26), "stephen");
const CORPUS_CHRISTI: Day = (Easter(60), "corpus-christi");
const ASSUMPTION: Day = (Fixed(8, 15), "assumption");
const ALL_SAINTS: Day = (Fixed(11, 1), "all-saints");
const IMMACULATE: Day = (Fixed(12, 8), "immaculate");
const STEPHEN_UNLESS_BRIDGE: Day = (StephenUnlessBridge, "stephen");
const LABOUR: Day = (Fixed(5, 1), "labour");
const GENEVA_FAST: Day = (GenevaFast, "geneva-fast");
const RESTORATION_GE: Day = (Fixed(12, 31), "restoration-ge");
const NAFELS: Day = (Nafels, "nafels");
const JURA: Day = (Fixed(6, 23), "jura");
const BERCHTOLD_MONDAY: Day = (MondayOf(1, 2), "berchtold");
const REPUBLIC_NE: Day = (Fixed(3, 1), "republic-ne");
const FAST_MONDAY: Day = (Fast(1), "fast-monday");
const STEPHEN_MONDAY: Day = (MondayOf(12, 26), "stephen");
const JOSEPH: Day = (Fixed(3, 19), "joseph");
const BROTHER_KLAUS: Day = (Fixed(9, 25), "brother-klaus");
const EPIPHANY: Day = (Fixed(1, 6), "epiphany");
const PETER_PAUL: Day = (Fixed(6, 29), "peter-paul");
const NATIONAL_BE: Day = (Fixed(7, 21), "national-be");
const ARMISTICE: Day = (Fixed(11, 11), "armistice");
const VICTORY: Day = (Fixed(5, 8), "victory");
const NATIONAL_FR: Day = (Fixed(7, 14), "national-fr");

/// Every table, in the order settings offer them.
pub const TABLES: [Table; 29] = [
    Table {
        key: "ch-ag",
        days: &[
            NEW_YEAR,
            BERCHTOLD,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            ASCENSION,
            WHIT_MONDAY,
            NATIONAL_CH,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "ch-ai",
        days: &[
            NEW_YEAR,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            ASCENSION,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            NATIONAL_CH,
            ASSUMPTION,
            ALL_SAINTS,
            IMMACULATE,
            CHRISTMAS,
            STEPHEN_UNLESS_BRIDGE,
        ],
    },
    Table {
        key: "ch-ar",
        days: &[
            NEW_YEAR,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            ASCENSION,
            WHIT_MONDAY,
            NATIONAL_CH,
            CHRISTMAS,
            STEPHEN_UNLESS_BRIDGE,
        ],
    },
    Table {
        key: "ch-be",
        days: &[
            NEW_YEAR,
            BERCHTOLD,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            ASCENSION,
            WHIT_MONDAY,
            NATIONAL_CH,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "ch-bl",
        days: &[NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, LABOUR, ASCENSION, WHIT_MONDAY, NATIONAL_CH, CHRISTMAS, STEPHEN],
    },
    Table {
        key: "ch-bs",
        days: &[NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, LABOUR, ASCENSION, WHIT_MONDAY, NATIONAL_CH, CHRISTMAS, STEPHEN],
    },
    Table {
        key: "ch-fr",
        days: &[
            NEW_YEAR,
            BERCHTOLD,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            ASCENSION,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            NATIONAL_CH,
            ASSUMPTION,
            ALL_SAINTS,
            IMMACULATE,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "ch-ge",
        days: &[
            NEW_YEAR,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            ASCENSION,
            WHIT_MONDAY,
            NATIONAL_CH,
            GENEVA_FAST,
            CHRISTMAS,
            RESTORATION_GE,
        ],
    },
    Table {
        key: "ch-gl",
        days: &[
            NEW_YEAR,
            NAFELS,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            ASCENSION,
            WHIT_MONDAY,
            NATIONAL_CH,
            ALL_SAINTS,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "ch-gr",
        days: &[NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY, NATIONAL_CH, CHRISTMAS, STEPHEN],
    },
    Table {
        key: "ch-ju",
        days: &[
            NEW_YEAR,
            BERCHTOLD,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR,
            ASCENSION,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            JURA,
            NATIONAL_CH,
            ASSUMPTION,
            ALL_SAINTS,
            CHRISTMAS,
        ],
    },
    Table {
        key: "ch-lu",
        days: &[
            NEW_YEAR,
            BERCHTOLD,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            ASCENSION,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            NATIONAL_CH,
            ASSUMPTION,
            ALL_SAINTS,
            IMMACULATE,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "ch-ne",
        days: &[
            NEW_YEAR,
            BERCHTOLD_MONDAY,
            REPUBLIC_NE,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR,
            ASCENSION,
            WHIT_MONDAY,
            NATIONAL_CH,
            FAST_MONDAY,
            CHRISTMAS,
            STEPHEN_MONDAY,
        ],
    },
    Table {
        key: "ch-nw",
        days: &[
            NEW_YEAR,
            JOSEPH,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            ASCENSION,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            NATIONAL_CH,
            ASSUMPTION,
            ALL_SAINTS,
            IMMACULATE,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "ch-ow",
        days: &[
            NEW_YEAR,
            BERCHTOLD,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            ASCENSION,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            NATIONAL_CH,
            ASSUMPTION,
            BROTHER_KLAUS,
            ALL_SAINTS,
            IMMACULATE,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "ch-sg",
        days: &[
            NEW_YEAR,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            ASCENSION,
            WHIT_MONDAY,
            NATIONAL_CH,
            ALL_SAINTS,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "ch-sh",
        days: &[
            NEW_YEAR,
            BERCHTOLD,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR,
            ASCENSION,
            WHIT_MONDAY,
            NATIONAL_CH,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "ch-so",
        days: &[
            NEW_YEAR,
            BERCHTOLD,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR,
            ASCENSION,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            NATIONAL_CH,
            ASSUMPTION,
            ALL_SAINTS,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "ch-sz",
        days: &[
            NEW_YEAR,
            EPIPHANY,
            JOSEPH,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            ASCENSION,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            NATIONAL_CH,
            ASSUMPTION,
            ALL_SAINTS,
            IMMACULATE,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "ch-tg",
        days: &[
            NEW_YEAR,
            BERCHTOLD,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR,
            ASCENSION,
            WHIT_MONDAY,
            NATIONAL_CH,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "ch-ti",
        days: &[
            NEW_YEAR,
            EPIPHANY,
            JOSEPH,
            EASTER_MONDAY,
            LABOUR,
            ASCENSION,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            PETER_PAUL,
            NATIONAL_CH,
            ASSUMPTION,
            ALL_SAINTS,
            IMMACULATE,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "ch-ur",
        days: &[
            NEW_YEAR,
            EPIPHANY,
            JOSEPH,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            ASCENSION,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            NATIONAL_CH,
            ASSUMPTION,
            ALL_SAINTS,
            IMMACULATE,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "ch-vd",
        days: &[
            NEW_YEAR,
            BERCHTOLD,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            ASCENSION,
            WHIT_MONDAY,
            NATIONAL_CH,
            FAST_MONDAY,
            CHRISTMAS,
        ],
    },
    Table {
        key: "ch-vs",
        days: &[
            NEW_YEAR,
            BERCHTOLD,
            JOSEPH,
            EASTER_MONDAY,
            ASCENSION,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            NATIONAL_CH,
            ASSUMPTION,
            ALL_SAINTS,
            IMMACULATE,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "ch-zg",
        days: &[
            NEW_YEAR,
            BERCHTOLD,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            ASCENSION,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            NATIONAL_CH,
            ASSUMPTION,
            ALL_SAINTS,
            IMMACULATE,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "ch-zh",
        days: &[
            NEW_YEAR,
            BERCHTOLD,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR,
            ASCENSION,
            WHIT_MONDAY,
            NATIONAL_CH,
            CHRISTMAS,
            STEPHEN,
        ],
    },
    Table {
        key: "be",
        days: &[
            NEW_YEAR,
            EASTER_MONDAY,
            LABOUR,
            ASCENSION,
            WHIT_MONDAY,
            NATIONAL_BE,
            ASSUMPTION,
            ALL_SAINTS,
            ARMISTICE,
            CHRISTMAS,
        ],
    },
    Table {
        key: "fr",
        days: &[
            NEW_YEAR,
            EASTER_MONDAY,
            LABOUR,
            VICTORY,
            ASCENSION,
            WHIT_MONDAY,
            NATIONAL_FR,
            ASSUMPTION,
            ALL_SAINTS,
            ARMISTICE,
            CHRISTMAS,
        ],
    },
    Table {
        key: "fr-am",
        days: &[
            NEW_YEAR,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR,
            VICTORY,
            ASCENSION,
            WHIT_MONDAY,
            NATIONAL_FR,
            ASSUMPTION,
            ALL_SAINTS,
            ARMISTICE,
            CHRISTMAS,
            STEPHEN,
        ],
    },
];

/// The table of that key.
pub fn table(key: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.key == key)
}

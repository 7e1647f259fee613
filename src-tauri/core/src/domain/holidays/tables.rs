//! The lists: the 26 cantons, Belgium, France, and the departments of Alsace and the Moselle.

use super::Rule::{Easter, Fast, Fixed, GenevaFast, MondayOf, Nafels, StephenUnlessBridge};
use super::{Rule, Table};

type Day = (Rule, &'static str);

const NEW_YEAR: Day = (Fixed(1, 1), "new-year");
const JAN_2: Day = (Fixed(1, 2), "berchtold");
const GOOD_FRI: Day = (Easter(-2), "good-friday");
const EASTER_MON: Day = (Easter(1), "easter-monday");
const ASCENSION: Day = (Easter(39), "ascension");
const WHIT_MON: Day = (Easter(50), "whit-monday");
const AUG_1: Day = (Fixed(8, 1), "national-ch");
const CHRISTMAS: Day = (Fixed(12, 25), "christmas");
const STEPHEN: Day = (Fixed(12, 26), "stephen");
const CORPUS: Day = (Easter(60), "corpus-christi");
const ASSUMPTION: Day = (Fixed(8, 15), "assumption");
const ALL_SAINTS: Day = (Fixed(11, 1), "all-saints");
const DEC_8: Day = (Fixed(12, 8), "immaculate");
const ST_UNLESS: Day = (StephenUnlessBridge, "stephen");
const LABOUR: Day = (Fixed(5, 1), "labour");
const GE_FAST: Day = (GenevaFast, "geneva-fast");
const DEC_31: Day = (Fixed(12, 31), "restoration-ge");
const NAFELS: Day = (Nafels, "nafels");
const JURA: Day = (Fixed(6, 23), "jura");
const JAN_2_MON: Day = (MondayOf(1, 2), "berchtold");
const MAR_1: Day = (Fixed(3, 1), "republic-ne");
const FAST_MON: Day = (Fast(1), "fast-monday");
const ST_MONDAY: Day = (MondayOf(12, 26), "stephen");
const JOSEPH: Day = (Fixed(3, 19), "joseph");
const KLAUS: Day = (Fixed(9, 25), "brother-klaus");
const EPIPHANY: Day = (Fixed(1, 6), "epiphany");
const PETER_PAUL: Day = (Fixed(6, 29), "peter-paul");
const JUL_21: Day = (Fixed(7, 21), "national-be");
const ARMISTICE: Day = (Fixed(11, 11), "armistice");
const VICTORY: Day = (Fixed(5, 8), "victory");
const JUL_14: Day = (Fixed(7, 14), "national-fr");

/// Every table, in the order settings offer them.
pub const TABLES: [Table; 29] = [
    Table {
        key: "ch-ag",
        days: &[NEW_YEAR, JAN_2, GOOD_FRI, EASTER_MON, ASCENSION, WHIT_MON, AUG_1, CHRISTMAS, STEPHEN],
    },
    Table {
        key: "ch-ai",
        days: &[
            NEW_YEAR, GOOD_FRI, EASTER_MON, ASCENSION, WHIT_MON, CORPUS, AUG_1, ASSUMPTION, ALL_SAINTS, DEC_8,
            CHRISTMAS, ST_UNLESS,
        ],
    },
    Table { key: "ch-ar", days: &[NEW_YEAR, GOOD_FRI, EASTER_MON, ASCENSION, WHIT_MON, AUG_1, CHRISTMAS, ST_UNLESS] },
    Table {
        key: "ch-be",
        days: &[NEW_YEAR, JAN_2, GOOD_FRI, EASTER_MON, ASCENSION, WHIT_MON, AUG_1, CHRISTMAS, STEPHEN],
    },
    Table {
        key: "ch-bl",
        days: &[NEW_YEAR, GOOD_FRI, EASTER_MON, LABOUR, ASCENSION, WHIT_MON, AUG_1, CHRISTMAS, STEPHEN],
    },
    Table {
        key: "ch-bs",
        days: &[NEW_YEAR, GOOD_FRI, EASTER_MON, LABOUR, ASCENSION, WHIT_MON, AUG_1, CHRISTMAS, STEPHEN],
    },
    Table {
        key: "ch-fr",
        days: &[
            NEW_YEAR, JAN_2, GOOD_FRI, EASTER_MON, ASCENSION, WHIT_MON, CORPUS, AUG_1, ASSUMPTION, ALL_SAINTS, DEC_8,
            CHRISTMAS, STEPHEN,
        ],
    },
    Table {
        key: "ch-ge",
        days: &[NEW_YEAR, GOOD_FRI, EASTER_MON, ASCENSION, WHIT_MON, AUG_1, GE_FAST, CHRISTMAS, DEC_31],
    },
    Table {
        key: "ch-gl",
        days: &[NEW_YEAR, NAFELS, GOOD_FRI, EASTER_MON, ASCENSION, WHIT_MON, AUG_1, ALL_SAINTS, CHRISTMAS, STEPHEN],
    },
    Table { key: "ch-gr", days: &[NEW_YEAR, GOOD_FRI, EASTER_MON, ASCENSION, WHIT_MON, AUG_1, CHRISTMAS, STEPHEN] },
    Table {
        key: "ch-ju",
        days: &[
            NEW_YEAR, JAN_2, GOOD_FRI, EASTER_MON, LABOUR, ASCENSION, WHIT_MON, CORPUS, JURA, AUG_1, ASSUMPTION,
            ALL_SAINTS, CHRISTMAS,
        ],
    },
    Table {
        key: "ch-lu",
        days: &[
            NEW_YEAR, JAN_2, GOOD_FRI, EASTER_MON, ASCENSION, WHIT_MON, CORPUS, AUG_1, ASSUMPTION, ALL_SAINTS, DEC_8,
            CHRISTMAS, STEPHEN,
        ],
    },
    Table {
        key: "ch-ne",
        days: &[
            NEW_YEAR, JAN_2_MON, MAR_1, GOOD_FRI, EASTER_MON, LABOUR, ASCENSION, WHIT_MON, AUG_1, FAST_MON, CHRISTMAS,
            ST_MONDAY,
        ],
    },
    Table {
        key: "ch-nw",
        days: &[
            NEW_YEAR, JOSEPH, GOOD_FRI, EASTER_MON, ASCENSION, WHIT_MON, CORPUS, AUG_1, ASSUMPTION, ALL_SAINTS, DEC_8,
            CHRISTMAS, STEPHEN,
        ],
    },
    Table {
        key: "ch-ow",
        days: &[
            NEW_YEAR, JAN_2, GOOD_FRI, EASTER_MON, ASCENSION, WHIT_MON, CORPUS, AUG_1, ASSUMPTION, KLAUS, ALL_SAINTS,
            DEC_8, CHRISTMAS, STEPHEN,
        ],
    },
    Table {
        key: "ch-sg",
        days: &[NEW_YEAR, GOOD_FRI, EASTER_MON, ASCENSION, WHIT_MON, AUG_1, ALL_SAINTS, CHRISTMAS, STEPHEN],
    },
    Table {
        key: "ch-sh",
        days: &[NEW_YEAR, JAN_2, GOOD_FRI, EASTER_MON, LABOUR, ASCENSION, WHIT_MON, AUG_1, CHRISTMAS, STEPHEN],
    },
    Table {
        key: "ch-so",
        days: &[
            NEW_YEAR, JAN_2, GOOD_FRI, EASTER_MON, LABOUR, ASCENSION, WHIT_MON, CORPUS, AUG_1, ASSUMPTION, ALL_SAINTS,
            CHRISTMAS, STEPHEN,
        ],
    },
    Table {
        key: "ch-sz",
        days: &[
            NEW_YEAR, EPIPHANY, JOSEPH, GOOD_FRI, EASTER_MON, ASCENSION, WHIT_MON, CORPUS, AUG_1, ASSUMPTION,
            ALL_SAINTS, DEC_8, CHRISTMAS, STEPHEN,
        ],
    },
    Table {
        key: "ch-tg",
        days: &[NEW_YEAR, JAN_2, GOOD_FRI, EASTER_MON, LABOUR, ASCENSION, WHIT_MON, AUG_1, CHRISTMAS, STEPHEN],
    },
    Table {
        key: "ch-ti",
        days: &[
            NEW_YEAR, EPIPHANY, JOSEPH, EASTER_MON, LABOUR, ASCENSION, WHIT_MON, CORPUS, PETER_PAUL, AUG_1, ASSUMPTION,
            ALL_SAINTS, DEC_8, CHRISTMAS, STEPHEN,
        ],
    },
    Table {
        key: "ch-ur",
        days: &[
            NEW_YEAR, EPIPHANY, JOSEPH, GOOD_FRI, EASTER_MON, ASCENSION, WHIT_MON, CORPUS, AUG_1, ASSUMPTION,
            ALL_SAINTS, DEC_8, CHRISTMAS, STEPHEN,
        ],
    },
    Table {
        key: "ch-vd",
        days: &[NEW_YEAR, JAN_2, GOOD_FRI, EASTER_MON, ASCENSION, WHIT_MON, AUG_1, FAST_MON, CHRISTMAS],
    },
    Table {
        key: "ch-vs",
        days: &[
            NEW_YEAR, JAN_2, JOSEPH, EASTER_MON, ASCENSION, WHIT_MON, CORPUS, AUG_1, ASSUMPTION, ALL_SAINTS, DEC_8,
            CHRISTMAS, STEPHEN,
        ],
    },
    Table {
        key: "ch-zg",
        days: &[
            NEW_YEAR, JAN_2, GOOD_FRI, EASTER_MON, ASCENSION, WHIT_MON, CORPUS, AUG_1, ASSUMPTION, ALL_SAINTS, DEC_8,
            CHRISTMAS, STEPHEN,
        ],
    },
    Table {
        key: "ch-zh",
        days: &[NEW_YEAR, JAN_2, GOOD_FRI, EASTER_MON, LABOUR, ASCENSION, WHIT_MON, AUG_1, CHRISTMAS, STEPHEN],
    },
    Table {
        key: "be",
        days: &[
            NEW_YEAR, EASTER_MON, LABOUR, ASCENSION, WHIT_MON, JUL_21, ASSUMPTION, ALL_SAINTS, ARMISTICE, CHRISTMAS,
        ],
    },
    Table {
        key: "fr",
        days: &[
            NEW_YEAR, EASTER_MON, LABOUR, VICTORY, ASCENSION, WHIT_MON, JUL_14, ASSUMPTION, ALL_SAINTS, ARMISTICE,
            CHRISTMAS,
        ],
    },
    Table {
        key: "fr-am",
        days: &[
            NEW_YEAR, GOOD_FRI, EASTER_MON, LABOUR, VICTORY, ASCENSION, WHIT_MON, JUL_14, ASSUMPTION, ALL_SAINTS,
            ARMISTICE, CHRISTMAS, STEPHEN,
        ],
    },
];

/// The table of that key.
pub fn table(key: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.key == key)
}

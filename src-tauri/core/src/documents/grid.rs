//! A square of dark and light modules, one bit each.

/// Up to 64 × 64 modules; bit `x` of row `y` is dark when set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    rows: Vec<u64>,
}

impl Grid {
    /// A grid of these rows, as many across as down.
    pub fn new(rows: Vec<u64>) -> Self {
        Self { rows }
    }

    /// Modules along an edge.
    pub fn side(&self) -> u32 {
        u32::try_from(self.rows.len()).unwrap_or(u32::MAX)
    }

    /// Its rows.
    pub fn rows(&self) -> &[u64] {
        &self.rows
    }

    /// Dark runs as column, row and length: a third of the rectangles that single modules would need.
    pub fn runs(&self) -> impl Iterator<Item = (u32, u32, u32)> + '_ {
        (0..).zip(&self.rows).flat_map(|(y, row)| {
            let mut rest = *row;
            std::iter::from_fn(move || {
                if rest == 0 {
                    return None;
                }
                let x = rest.trailing_zeros();
                let length = (rest >> x).trailing_ones();
                rest &= !(u64::MAX.unbounded_shr(64 - length) << x);
                Some((x, y, length))
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_merged_along_rows() {
        let grid = Grid::new(vec![0b1011, 0, 0b1111, 0b1000]);
        assert_eq!(grid.runs().collect::<Vec<_>>(), [(0, 0, 2), (3, 0, 1), (0, 2, 4), (3, 3, 1)]);
        assert_eq!(Grid::new(vec![u64::MAX]).runs().collect::<Vec<_>>(), [(0, 0, 64)]);
    }
}

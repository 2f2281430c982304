// SPDX-License-Identifier: EUPL-1.2
//! Figures of runs, as they are printed.

/// What a run showed: names, values and units.
pub type Figures = Vec<(&'static str, f64, &'static str)>;

/// One run.
pub fn line(figures: &Figures) -> String {
    let parts = figures.iter().map(|(name, value, unit)| format!("{name} {} {unit}", digits(*value)));
    parts.collect::<Vec<_>>().join(", ")
}

/// The median of several runs, with the least and the most.
pub fn summary(runs: &[Figures]) -> String {
    let Some(first) = runs.first() else { return String::new() };
    let parts = first.iter().enumerate().map(|(place, (name, _, unit))| {
        let mut values: Vec<f64> = runs.iter().filter_map(|run| Some(run.get(place)?.1)).collect();
        values.sort_unstable_by(f64::total_cmp);
        let (least, most) = (at(&values, 0.0), at(&values, 1.0));
        format!("{name} {} ({} – {}) {unit}", digits(at(&values, 0.5)), digits(least), digits(most))
    });
    parts.collect::<Vec<_>>().join(", ")
}

/// The value below which that share of sorted values lies.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place in a list of some thousands"
)]
pub fn at(sorted: &[f64], share: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    sorted.get((last as f64 * share).round() as usize).copied().unwrap_or(f64::NAN)
}

fn digits(value: f64) -> String {
    if value >= 100.0 { format!("{value:.0}") } else { format!("{value:.2}") }
}

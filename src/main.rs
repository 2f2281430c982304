// SPDX-License-Identifier: EUPL-1.2
//! The program: see [`ouderlijn`] for the map.

use std::process::ExitCode;

fn main() -> ExitCode {
    ouderlijn::cli::main()
}

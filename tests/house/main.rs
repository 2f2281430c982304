// SPDX-License-Identifier: EUPL-1.2
//! The house itself: its layers, its words, its stored shapes.

mod layers;
mod locales;
mod ready;
mod stored;

//! Maps by text that are quick to ask: a hash of eight bytes at a time, from a seed that no text can know.

use std::{
    collections::{HashMap, HashSet, hash_map::RandomState},
    hash::{BuildHasher, Hasher},
};

/// A map, and a set, with such a hash.
pub(crate) type Map<K, V> = HashMap<K, V, Seed>;
pub(crate) type Set<K> = HashSet<K, Seed>;

/// Where a map's hashes begin.
#[derive(Clone, Debug)]
pub(crate) struct Seed(u64);

impl Default for Seed {
    fn default() -> Self {
        Self(RandomState::new().hash_one(0))
    }
}

impl BuildHasher for Seed {
    type Hasher = Mix;

    fn build_hasher(&self) -> Mix {
        Mix { hash: self.0, seed: self.0 }
    }
}

/// A hash in the making: each block is multiplied with the seed, and the halves of the product folded together.
pub(crate) struct Mix {
    hash: u64,
    seed: u64,
}

impl Hasher for Mix {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        bytes.chunks(8).for_each(|block| self.write_u64(super::bytes::block(block)));
        self.write_u64(bytes.len() as u64);
    }

    #[inline]
    fn write_u8(&mut self, byte: u8) {
        self.write_u64(byte.into());
    }

    #[inline]
    fn write_u64(&mut self, block: u64) {
        let product = u128::from(self.hash ^ block) * u128::from(self.seed ^ 0x9E37_79B9_7F4A_7C15 | 1);
        self.hash = (product >> 64) as u64 ^ product as u64;
    }

    fn finish(&self) -> u64 {
        self.hash
    }
}

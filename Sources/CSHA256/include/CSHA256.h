/// The one thing of qc that Swift cannot say: the processor's instructions for SHA-256.
#ifndef CSHA256_H
#define CSHA256_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether this processor has the instructions; if not, the digest is taken in Swift.
bool csha256_is_available(void);

/// Takes blocks of 64 bytes into the eight working words of FIPS 180-4. Only where
/// `csha256_is_available()`.
///
/// - words: the eight words `a` to `h`, changed in place.
/// - constants: the 64 constants of the rounds.
/// - bytes: 64 * `blocks` bytes; they need not be aligned.
void csha256_take(
    uint32_t words[8], const uint32_t constants[64], const uint8_t *bytes, size_t blocks);

#endif

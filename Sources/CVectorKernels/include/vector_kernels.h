#ifndef VECTOR_KERNELS_H
#define VECTOR_KERNELS_H
#include <stddef.h>
#include <stdint.h>

/// The dot product of `vector` with each of `count` rows of `width` bytes, which lie one after another, into `products`.
/// By the widest vectors the processor has. A sum must fit into 32 bits.
void dot_byte_rows(const int8_t *rows, size_t count, size_t width, const int16_t *vector, int32_t *products);

/// The dot product of `vector` with `count` of the rows, those with the numbers `chosen`.
void dot_chosen_byte_rows(const int8_t *rows, const uint32_t *chosen, size_t count, size_t width, const int16_t *vector,
                          int32_t *products);
#endif

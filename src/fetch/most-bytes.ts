/** More than this from one file is no official list: what a decompression bomb would give. */
export const MOST_BYTES: number = 2 ** 31

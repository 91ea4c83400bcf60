#include "paint/canvas.h"

#include <assert.h>
#include <errno.h>
#include <png.h>
#include <stdio.h>
#include <string.h>

enum { ROW_PX_MAX = 16384 };

typedef struct Output {
    FILE *file;
    bool failed;
} Output;

static void bytes_write(png_structp png, png_bytep bytes, size_t count)
{
    Output *output = png_get_io_ptr(png);
    output->failed = output->failed || fwrite(bytes, 1, count, output->file) != count;
}

static void bytes_flush(png_structp png)
{
    (void)png;
}

/* libpng leaves by longjmp when it fails: nothing here changes between setjmp and the
 * end. */
static bool image_write(Output *output, const Canvas *canvas)
{
    int w, h, stride;
    const uint32_t *pixels = canvas_pixels(canvas, &w, &h, &stride);
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
    png_infop info = png == NULL ? NULL : png_create_info_struct(png);
    if (info == NULL || setjmp(png_jmpbuf(png))) {
        png_destroy_write_struct(&png, &info);
        return false;
    }
    png_set_write_fn(png, output, bytes_write, bytes_flush);
    png_set_IHDR(png, info, (png_uint_32)w, (png_uint_32)h, 8, PNG_COLOR_TYPE_RGB,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    png_set_compression_level(png, 6);
    png_write_info(png, info);
    uint8_t row[ROW_PX_MAX * 3];
    assert(w <= ROW_PX_MAX);
    for (int y = 0; y < h; y++) {
        for (int x = 0; x < w; x++) {
            uint32_t pixel = pixels[(size_t)y * (size_t)stride + (size_t)x];
            row[3 * x] = (uint8_t)(pixel >> 16);
            row[3 * x + 1] = (uint8_t)(pixel >> 8);
            row[3 * x + 2] = (uint8_t)pixel;
        }
        png_write_row(png, row);
    }
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    return true;
}

static bool refuse(const char *path, const char *reason, char *why, int why_bytes)
{
    if (why_bytes > 0) {
        snprintf(why, (size_t)why_bytes, "%s: cannot be written: %s", path, reason);
    }
    return false;
}

bool canvas_png(const Canvas *canvas, const char *path, char *why, int why_bytes)
{
    assert(path != NULL);
    Output output = {fopen(path, "wb"), false};
    if (output.file == NULL) {
        return refuse(path, strerror(errno), why, why_bytes);
    }
    bool written = image_write(&output, canvas) && !output.failed;
    bool closed = fclose(output.file) == 0;
    return (written && closed) || refuse(path, "the disk may be full", why, why_bytes);
}

#pragma once
// A file's H.264 or H.265 access units and AAC frames in memory, looped without end. One thread at a time per
// track.

#include <cstdint>
#include <memory>
#include <string>

typedef struct _GstBuffer GstBuffer;
typedef struct _GstCaps GstCaps;

namespace test_camera {

class Footage {
  public:
    /// Reads the whole file once; empty `fault` means it can be served.
    static std::unique_ptr<Footage> load(const std::string& path, bool h265, std::string& fault);
    ~Footage();

    GstCaps* picture_caps() const;
    GstCaps* sound_caps() const;
    /// Access unit n of the endless loop, with the PTS it has there; the caller owns it.
    GstBuffer* picture(std::uint64_t n) const;
    GstBuffer* sound(std::uint64_t n) const;

  private:
    struct Tracks;
    explicit Footage(std::unique_ptr<Tracks> tracks);
    std::unique_ptr<Tracks> tracks_;
};

}  // namespace test_camera

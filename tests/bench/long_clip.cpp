#include "tests/bench/long_clip.h"

#include <gst/app/gstappsink.h>
#include <gst/gst.h>

#include <filesystem>
#include <fstream>

#include "recorder/capture/muxer.h"
#include "recorder/evidence/clip_scan.h"
#include "recorder/evidence/keystore.h"

namespace bench {

using namespace evidence;
using capture::MediaUnit, capture::Track;

namespace {

constexpr std::uint64_t kSecond = 1'000'000'000;

/// A film's units, once, in the order of time; the loop is as long as its sound.
struct Film {
    std::vector<capture::TrackForm> forms;
    std::vector<MediaUnit> units;
    std::uint64_t length_ns = 0;
};

void drain(GstElement* pipeline, const char* name, Track track, Film& film) {
    GstElement* sink = gst_bin_get_by_name(GST_BIN(pipeline), name);
    std::uint64_t end = 0;
    std::shared_ptr<const capture::TrackForm> form;
    while (GstSample* sample = gst_app_sink_pull_sample(GST_APP_SINK(sink))) {
        GstBuffer* buffer = gst_sample_get_buffer(sample);
        if (end == 0)
            film.forms.push_back({track, 1, capture::CapsRef::share(gst_sample_get_caps(sample)), ""});
        if (!form) form = std::make_shared<const capture::TrackForm>(film.forms.back());
        MediaUnit unit;
        unit.track = track, unit.form = form, unit.time_ns = GST_BUFFER_PTS(buffer);
        unit.duration_ns = GST_BUFFER_DURATION(buffer);
        unit.keyframe = !GST_BUFFER_FLAG_IS_SET(buffer, GST_BUFFER_FLAG_DELTA_UNIT);
        unit.size = gst_buffer_get_size(buffer);
        unit.buffer = capture::BufferRef::share(buffer);
        end = std::max(end, unit.end_ns());
        film.units.push_back(std::move(unit));
        gst_sample_unref(sample);
    }
    film.length_ns = end;
    gst_object_unref(sink);
}

Film load(const std::string& path) {
    Film film;
    capture::Pipeline pipeline(gst_parse_launch(
        ("filesrc location=" + path +
         " ! qtdemux name=d "
         "d.video_0 ! queue max-size-buffers=0 max-size-bytes=0 max-size-time=0 ! h264parse "
         "! video/x-h264,stream-format=avc,alignment=au ! appsink name=v sync=false async=false "
         "d.audio_0 ! queue max-size-buffers=0 max-size-bytes=0 max-size-time=0 ! aacparse "
         "! audio/mpeg,stream-format=raw ! appsink name=a sync=false async=false")
            .c_str(),
        nullptr));
    if (!pipeline) return film;
    gst_element_set_state(pipeline.get(), GST_STATE_PLAYING);
    drain(pipeline.get(), "v", Track::picture, film);
    drain(pipeline.get(), "a", Track::sound, film);
    std::stable_sort(film.units.begin(), film.units.end(),
                     [](const MediaUnit& a, const MediaUnit& b) { return a.time_ns < b.time_ns; });
    return film;
}

/// A file whose syncs do nothing: the clip is as it would be, and made at once.
class Unsynced final : public GrowingFile {
  public:
    explicit Unsynced(const std::string& path) : file_(path, std::ios::binary) {}
    Result<void> append(ByteView octets) override {
        file_.write(reinterpret_cast<const char*>(octets.data()),
                    static_cast<std::streamsize>(octets.size()));
        return file_ ? Result<void>() : Error{"cannot write the clip"};
    }
    Result<void> sync() override {
        file_.flush();
        return {};
    }

  private:
    std::ofstream file_;
};

/// A record for each second of media.
Result<void> fill(const Film& film, unsigned seconds, ClipWriter& writer) {
    std::uint64_t next_record = kSecond;
    OTYRYS_TRY(auto muxer, capture::Muxer::make(film.forms, [&](const MediaPiece& piece) -> Result<void> {
                   OTYRYS_CHECK(writer.append(piece));
                   if (piece.begins_ns == kNone64 || piece.begins_ns < next_record) return {};
                   next_record += kSecond;
                   return writer.make_durable();
               }));
    for (std::uint64_t begin = 0; begin < seconds * kSecond; begin += film.length_ns)
        for (const MediaUnit& unit : film.units) OTYRYS_CHECK(muxer->push(unit, begin + unit.time_ns));
    OTYRYS_CHECK(muxer->finish());
    return writer.finish();
}

}  // namespace

std::string LongClip::path() const {
    return ClipPaths::in(folder, recording.opened.clip).clip;
}

Result<void> make_long_clip(const std::string& film_path, const std::string& folder, unsigned seconds,
                            bool sealed) {
    const Film film = load(film_path);
    if (film.forms.size() != 2) return Error{"the film has no H.264 picture with AAC sound"};
    ClipHeader header;
    header.clip = random_id<ClipId>(), header.sitting = random_id<SittingId>();
    const ClipPaths paths = ClipPaths::in(folder, header.clip);
    std::shared_ptr<const SlotCipher> cipher;
    if (sealed) {
        OTYRYS_TRY(auto reader, create_reader_key(folder + "/reader.key", "reviewer"));
        OTYRYS_TRY(auto seal, seal_clip(header, {reader.public_key()}));
        cipher = seal.cipher;
        std::ofstream(paths.keys) << seal.keys;
    }
    SystemClock clock;
    SigningKey key = SigningKey::generate();
    std::ofstream(folder + "/clip.key") << key.public_key().hex();
    OTYRYS_TRY(auto writer, ClipWriter::begin(std::make_unique<Unsynced>(paths.clip),
                                              std::make_unique<Unsynced>(paths.records), header,
                                              std::move(key), clock, std::move(cipher)));
    return fill(film, seconds, *writer);
}

Result<LongClip> find_long_clip(const std::string& folder) {
    LongClip found;
    found.folder = folder;
    std::string key;
    std::ifstream(folder + "/clip.key") >> key;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".clip") continue;
        OTYRYS_TRY(const auto file, open_file(entry.path().string()));
        OTYRYS_TRY(const auto header, read_header(*file));
        ClipOpened& opened = found.recording.opened;
        opened.clip = header.clip, opened.sitting = header.sitting, opened.started = {header.wall_ms};
        opened.picture = "H.264";
        opened.header_sha256 = sha256(encode(header));
        if (auto read = PublicKey::parse(key)) opened.key = *read;
        if (header.suite == Suite::sealed) {
            opened.keys_sha256 = Digest{};
            OTYRYS_TRY(auto reader, load_reader_key(folder + "/reader.key"));
            found.reader = std::move(reader);
        }
        return found;
    }
    return Error{"no clip in " + folder};
}

}  // namespace bench

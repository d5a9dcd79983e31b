// bench_clip make FILM FOLDER SECONDS plain|sealed    a long clip of the film
// bench_clip check FOLDER                             wall seconds of hashing and verifying it, in one line
// bench_clip seek FOLDER cold|warm COUNT SEED         ms to open it, then of each seek to its first picture;
//                                                     the system's cache forgets it each time, or has it all

#include <gst/gst.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>
#include <thread>

#include "recorder/evidence/clip_scan.h"
#include "recorder/replay/media_element.h"
#include "tests/bench/long_clip.h"

namespace {

using namespace evidence;

double seconds(const std::function<void()>& work) {
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

int fail(const std::string& why) {
    std::fprintf(stderr, "bench_clip: %s\n", why.c_str());
    return 1;
}

/// Every 16 KiB block of the file, one after another, as one core reads and hashes them.
void each_block(const ReadFile& file, const std::function<void(ByteView)>& hash, std::uint64_t first = 0,
                std::uint64_t every = 1) {
    Bytes block(kLargeSlot);
    for (std::uint64_t i = first, all = file.size() / kLargeSlot; i < all; i += every)
        if (file.read(i * kLargeSlot, block)) hash(block);
}

void hash_block(ByteView block) {
    blake2b256({block});
}

/// The same on all cores at once: what they give together, each with its share of the blocks.
void each_block_shared(const ReadFile& file) {
    const unsigned cores = std::thread::hardware_concurrency();
    std::vector<std::thread> others;
    for (unsigned core = 1; core < cores; ++core)
        others.emplace_back([&, core] { each_block(file, hash_block, core, cores); });
    each_block(file, hash_block, 0, cores);
    for (std::thread& other : others) other.join();
}

int check(const std::string& folder) {
    auto clip = bench::find_long_clip(folder);
    if (!clip) return fail(clip.error().text);
    const ClipPaths paths = ClipPaths::in(folder, clip->recording.opened.clip);
    auto file = open_file(paths.clip), records = open_file(paths.records);
    if (!file || !records) return fail("the clip cannot be opened");
    const ReadFile& octets = **file;
    Sha256 sha;
    const double blake = seconds([&] { each_block(octets, hash_block); });
    const double blakes = seconds([&] { each_block_shared(octets); });
    const double plain_sha = seconds([&] { each_block(octets, [&](ByteView block) { sha.update(block); }); });
    const auto scan = [&](Digests digests) {
        ClipScan reading(octets, **records, clip->recording.opened.key);
        reading.compute(digests, std::thread::hardware_concurrency());
        const ClipFacts& facts = reading.finish();
        if (!facts.faults.empty() || !facts.final) std::exit(fail("the clip does not verify"));
        return facts.found.media_sha256.is_zero();
    };
    bool media = false;
    const double tree = seconds([&] { scan(Digests::tree); });
    const double full = seconds([&] { media = !scan(Digests::all); });
    std::printf("bytes %llu blake %.4f blakes %.4f sha %.4f tree %.4f full %.4f media %d\n",
                static_cast<unsigned long long>(octets.size()), blake, blakes, plain_sha, tree, full,
                media ? 1 : 0);
    return 0;
}

/// A clip in a decoding pipeline that shows its pictures to nobody.
class Screen {
  public:
    explicit Screen(replay::ClipSource& source) : pipeline_(gst_pipeline_new(nullptr)) {
        GstElement* in = replay::make_media_element(source);
        GstElement* demux = gst_element_factory_make("matroskademux", nullptr);
        decoder_ = gst_parse_bin_from_description("h264parse ! avdec_h264 ! fakesink", TRUE, nullptr);
        gst_bin_add_many(GST_BIN(pipeline_), in, demux, decoder_, nullptr);
        gst_element_link(in, demux);
        g_signal_connect(demux, "pad-added", G_CALLBACK(on_track), decoder_);
        gst_element_set_state(pipeline_, GST_STATE_PAUSED);
    }
    ~Screen() {
        gst_element_set_state(pipeline_, GST_STATE_NULL);
        gst_object_unref(pipeline_);
    }
    /// Until a picture stands on it.
    bool shown() {
        return gst_element_get_state(pipeline_, nullptr, nullptr, 60 * GST_SECOND) ==
               GST_STATE_CHANGE_SUCCESS;
    }
    bool seek(std::uint64_t time_ns) {
        return gst_element_seek_simple(
                   pipeline_, GST_FORMAT_TIME,
                   static_cast<GstSeekFlags>(GST_SEEK_FLAG_FLUSH | GST_SEEK_FLAG_KEY_UNIT),
                   static_cast<gint64>(time_ns)) &&
               shown();
    }

  private:
    static void on_track(GstElement*, GstPad* pad, gpointer decoder) {
        GstPad* in = gst_element_get_static_pad(static_cast<GstElement*>(decoder), "sink");
        gst_pad_link(pad, in);  // the sound does not fit, and is left alone
        gst_object_unref(in);
    }
    GstElement* pipeline_;
    GstElement* decoder_;
};

int seek(const std::string& folder, bool cold, int count, unsigned seed) {
    auto clip = bench::find_long_clip(folder);
    if (!clip) return fail(clip.error().text);
    const ClipPaths paths = ClipPaths::in(folder, clip->recording.opened.clip);
    const auto forget = [&] {
        if (cold) forget_cache(paths.clip), forget_cache(paths.records);
    };
    if (auto file = open_file(paths.clip); file && !cold) each_block(**file, [](ByteView) {});
    forget();
    std::unique_ptr<replay::ClipSource> source;
    std::unique_ptr<Screen> screen;
    bool good = true;
    const double opened = seconds([&] {
        auto made =
            replay::ClipSource::open(folder, clip->recording, {}, clip->reader ? &*clip->reader : nullptr);
        if (!made) std::exit(fail(made.error().text));
        source = std::move(made).value();
        screen = std::make_unique<Screen>(*source);
        good = screen->shown();
    });
    std::printf("open %.2f\n", opened * 1000);
    std::mt19937 chance(seed);
    std::uniform_int_distribution<std::uint64_t> any(0, source->duration_ns() - 2'000'000'000);
    std::size_t damaged = 0;
    source->on_damage([&](std::uint64_t) { ++damaged; });
    for (int i = 0; i < count; ++i) {
        const std::uint64_t at = any(chance);
        forget();
        const double took = seconds([&] { good = screen->seek(source->seek(at).time_ns) && good; });
        std::printf("seek %.2f\n", took * 1000);
    }
    return good && damaged == 0 ? 0 : fail("a picture did not come");
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::string> words(argv + 1, argv + argc);
    crypto_init();
    gst_init(nullptr, nullptr);
    if (words.size() == 5 && words[0] == "make") {
        auto made = bench::make_long_clip(words[1], words[2], static_cast<unsigned>(std::stoul(words[3])),
                                          words[4] == "sealed");
        return made ? 0 : fail(made.error().text);
    }
    if (words.size() == 2 && words[0] == "check") return check(words[1]);
    if (words.size() == 5 && words[0] == "seek")
        return seek(words[1], words[2] == "cold", std::stoi(words[3]),
                    static_cast<unsigned>(std::stoul(words[4])));
    return 2;
}

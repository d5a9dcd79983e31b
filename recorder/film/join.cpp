#include "recorder/film/join.h"

#include <algorithm>

#include "recorder/film/film_writer.h"
#include "recorder/film/part_reader.h"

namespace film {

using evidence::Error;
using evidence::Result;

namespace {

constexpr std::size_t kTracksMost = 126;  // numbers of one octet

std::uint64_t ms_of(std::int64_t ns) {
    return static_cast<std::uint64_t>(ns + 500'000) / 1'000'000;
}

class Film {
  public:
    explicit Film(std::vector<Part> parts) : parts_(std::move(parts)) {
        std::stable_sort(parts_.begin(), parts_.end(),
                         [](const Part& a, const Part& b) { return a.begins_ns < b.begins_ns; });
    }

    Result<Joined> write(std::int64_t wall_ms, evidence::GrowingFile& out, const std::stop_token& stop) {
        const Error stopped{"stopped before it was whole"};
        for (Part& part : parts_) add(part);
        if (tracks_.empty()) return Error{"there is no clip of which anything can be read"};
        if (tracks_.size() > kTracksMost) return Error{"more than 126 tracks"};
        for (auto& [source, placed] : sources_) find_overlaps(placed);
        FilmWriter writer(tracks_, wall_ms);
        for (const FilmTrack& track : tracks_)
            joined_.tracks.push_back({track.name, track.form.kind, track.form.codec, 0, 0, 0});
        each_block(stop, [&](const Block& block) {
            writer.plan(block, ms_of(block.time_ns));
            note(joined_.tracks[block.track - 1], ms_of(block.time_ns));
        });
        if (stop.stop_requested()) return stopped;
        OTYRYS_CHECK(writer.begin(out));
        Result<void> written;
        joined_.passed_over = each_block(stop, [&](const Block& block) {
            if (written) written = writer.write(block, ms_of(block.time_ns));
        });
        OTYRYS_CHECK(written);
        if (stop.stop_requested()) return stopped;
        OTYRYS_CHECK(writer.finish());
        joined_.duration_ms = writer.duration_ms();
        joined_.bytes = writer.bytes(), joined_.sha256 = writer.sha256();
        return std::move(joined_);
    }

  private:
    void add(Part& part) {
        auto reader = MediaReader::open(*part.octets);
        if (!reader) return joined_.left_out.push_back(part.clip + ": " + reader.error().text);
        PlacedPart placed{&part, {}, {}};
        for (const TrackForm& form : reader.value()->tracks()) {
            FilmTrack& track = track_for(part, form);
            track.clips.push_back(part.clip);
            placed.track_of[form.number] = track.form.number;
        }
        auto source = std::find_if(sources_.begin(), sources_.end(),
                                   [&](const auto& known) { return known.first == part.source; });
        if (source == sources_.end()) source = sources_.insert(source, {part.source, {}});
        source->second.push_back(std::move(placed));
    }

    FilmTrack& track_for(const Part& part, const TrackForm& form) {
        unsigned same_kind = 0;
        for (std::size_t i = 0; i < tracks_.size(); ++i) {
            const TrackForm& known = tracks_[i].form;
            if (track_source_[i] != part.source || known.kind != form.kind) continue;
            if (known.codec == form.codec && known.codec_private == form.codec_private) return tracks_[i];
            ++same_kind;
        }
        std::string name = part.track_name + (same_kind ? " " + std::to_string(same_kind + 1) : "");
        tracks_.push_back({form, name, {}}), track_source_.push_back(part.source);
        tracks_.back().form.number = tracks_.size();
        return tracks_.back();
    }

    /// All sources side by side, the earliest block first; octets passed over.
    template <class Take>
    std::uint64_t each_block(const std::stop_token& stop, Take take) const {
        std::vector<SourceReader> readers;
        for (const auto& [source, placed] : sources_) readers.emplace_back(placed);
        while (!stop.stop_requested()) {
            SourceReader* earliest = nullptr;
            for (SourceReader& reader : readers)
                if (!reader.at_end() && (!earliest || reader.block().time_ns < earliest->block().time_ns))
                    earliest = &reader;
            if (!earliest) break;
            take(earliest->block());
            earliest->advance();
        }
        std::uint64_t passed_over = 0;
        for (const SourceReader& reader : readers) passed_over += reader.passed_over();
        return passed_over;
    }

    static void note(JoinedTrack& track, std::uint64_t time_ms) {
        track.first_ms = track.blocks == 0 ? time_ms : std::min(track.first_ms, time_ms);
        track.last_ms = std::max(track.last_ms, time_ms);
        ++track.blocks;
    }

    std::vector<Part> parts_;
    std::vector<FilmTrack> tracks_;
    std::vector<std::string> track_source_;
    std::vector<std::pair<std::string, std::vector<PlacedPart>>> sources_;
    Joined joined_;
};

}  // namespace

Result<Joined> join(std::vector<Part> parts, std::int64_t wall_ms, evidence::GrowingFile& out,
                    const std::stop_token& stop) {
    return Film(std::move(parts)).write(wall_ms, out, stop);
}

}  // namespace film

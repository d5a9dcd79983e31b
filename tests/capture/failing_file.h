#pragma once
// Clip files that fail or stall when they are told to.

#include <condition_variable>
#include <memory>
#include <mutex>
#include <utility>

#include "recorder/evidence/clip_file.h"

namespace capture_test {

/// What the disk does, for all files made by files(). Any thread.
class Disk {
  public:
    void fail(const std::string& with) {
        set([&](State& s) { s.fault = with, s.once = false; });
    }
    void fail_once(const std::string& with) {
        set([&](State& s) { s.fault = with, s.once = true; });
    }
    void mend() {
        set([](State& s) { s.fault.clear(); });
    }
    void stall() {
        set([](State& s) { s.stalled = true; });
    }
    void go_on() {
        set([](State& s) { s.stalled = false; });
    }
    evidence::FileMaker files() {
        return [state = state_](
                   const std::string& path) -> evidence::Result<std::unique_ptr<evidence::GrowingFile>> {
            OTYRYS_CHECK(state->pass());
            OTYRYS_TRY(auto file, evidence::create_file(path));
            return std::unique_ptr<evidence::GrowingFile>(new Failing(state, std::move(file)));
        };
    }

  private:
    struct State {
        std::mutex mutex;
        std::condition_variable wake;
        std::string fault;
        bool stalled = false, once = false;
        evidence::Result<void> pass() {
            std::unique_lock lock(mutex);
            wake.wait(lock, [this] { return !stalled; });
            if (fault.empty()) return {};
            return evidence::Error{once ? std::exchange(fault, {}) : fault};
        }
    };
    class Failing final : public evidence::GrowingFile {
      public:
        Failing(std::shared_ptr<State> state, std::unique_ptr<evidence::GrowingFile> file)
            : state_(std::move(state)), file_(std::move(file)) {}
        evidence::Result<void> append(evidence::ByteView octets) override {
            OTYRYS_CHECK(state_->pass());
            return file_->append(octets);
        }
        evidence::Result<void> sync() override {
            OTYRYS_CHECK(state_->pass());
            return file_->sync();
        }

      private:
        std::shared_ptr<State> state_;
        std::unique_ptr<evidence::GrowingFile> file_;
    };
    template <class How>
    void set(How how) {
        {
            std::lock_guard lock(state_->mutex);
            how(*state_);
        }
        state_->wake.notify_all();
    }
    std::shared_ptr<State> state_ = std::make_shared<State>();
};

}  // namespace capture_test

#pragma once
// Work that takes long, one piece after another beside the thread that asks for it, and what follows from
// each on that thread again. Thread: the one it was made on; run() never waits, the destructor does for the
// piece that is at work.

#include <QObject>
#include <QThreadPool>
#include <functional>

namespace client {

class Background : public QObject {
    Q_OBJECT
  public:
    explicit Background(QObject* parent = nullptr);
    ~Background() override;

    /// `work` touches nothing of the thread's; `done` comes with a turn of its event loop, unless this is
    /// gone.
    void run(std::function<void()> work, std::function<void()> done);

  private:
    QThreadPool pool_;
};

}  // namespace client

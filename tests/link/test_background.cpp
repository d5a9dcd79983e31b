// Work beside the event loop.
#include <gtest/gtest.h>

#include <future>

#include "qml/link/background.h"
#include "tests/link/appliance.h"

namespace {

TEST(Background, WhoeverAsksForMoreDoesNotWaitForTheWorkBefore) {
    std::promise<void> release;
    std::vector<int> done;
    client::Background background;
    background.run([waits = release.get_future().share()] { waits.wait(); }, [&] { done.push_back(1); });
    background.run([] {}, [&] { done.push_back(2); });
    EXPECT_TRUE(done.empty()) << "the first is still at work";
    release.set_value();
    EXPECT_TRUE(test::until([&] { return done.size() == 2; }));
    EXPECT_EQ(done, (std::vector{1, 2}));
}

}  // namespace

"""Working days in Kazakhstan: the confirmed years as data, the others by rule."""
from datetime import date, timedelta

CONFIRMED = {  # weekdays off, weekend days worked
    2024: ("01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16", "05-04"),
    2025: ("01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16",
           "01-05"),
    2026: ("01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16", ""),
}
KURBAN_AIT = {2024: "06-16", 2025: "06-06", 2026: "05-27", 2027: "05-16", 2028: "05-05", 2029: "04-24",
              2030: "04-13"}
ONE_DAY = timedelta(days=1)


def days(year, words):
    return {date.fromisoformat(f"{year:04}-{word}") for word in words.split()}


def weekend(day):
    return day.weekday() >= 5


def days_off_by_rule(year):
    words = "01-01 01-02 03-08 03-21 03-22 03-23 05-01 05-07 05-09 07-06 10-25 12-16"
    words += " 08-30" if year < 2026 else ""
    words += " 03-15" if year >= 2027 else ""
    holidays = days(year, words)
    off = holidays | days(year, "01-07 " + KURBAN_AIT.get(year, ""))
    for holiday in sorted(holidays):
        if weekend(holiday):
            moved = holiday + ONE_DAY
            while weekend(moved) or moved in off:
                moved += ONE_DAY
            off.add(moved)
    return off


def is_working(day):
    if day.year in CONFIRMED:
        off, worked = CONFIRMED[day.year]
        if day in days(day.year, worked):
            return True
        return not weekend(day) and day not in days(day.year, off)
    return not weekend(day) and day not in days_off_by_rule(day.year)


def third_working_day(event):
    """The end of a term of three working days that starts on the day after the event."""
    day, left = event, 3
    while left:
        day += ONE_DAY
        left -= is_working(day)
    return day

package bishan.atlas.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as exact as the record has it: a year, a month or a day; {@code month} and {@code day} are 0 where they are not known. Ordered
 * by the earliest day it may mean, the less exact one first.
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    public PartialDate {
        if (year < 1900 || year > 2100 || month < 0 || month > 12 || day < 0 || (month == 0 && day != 0)) {
            throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
        }
        if (day != 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
        }
    }

    /** Reads {@code 2021}, {@code 2021-01} or {@code 2021-01-12}; the length is the precision. */
    public static PartialDate parse(String text) {
        if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new IllegalArgumentException("date must be written 2021, 2021-01 or 2021-01-12, not " + text);
        }
        String[] parts = text.split("-");
        return new PartialDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    /** The first day this date may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day this date may mean. */
    public LocalDate latest() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** {@code 2021年1月12日} or {@code 12 Jan 2021}, as exact as the date is. */
    public String display(Language language) {
        if (language == Language.ZH) {
            return year + "年" + (month == 0 ? "" : month + "月") + (day == 0 ? "" : day + "日");
        }
        String[] months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        return (day == 0 ? "" : day + " ") + (month == 0 ? "" : months[month - 1] + " ") + year;
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = earliest().compareTo(other.earliest());
        return byDay != 0 ? byDay : other.latest().compareTo(latest());
    }

    @Override
    public String toString() {
        if (month == 0) {
            return "%04d".formatted(year);
        }
        return day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}

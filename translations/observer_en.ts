<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuthorityPart</name>
    <message numerus="yes">
        <source>Bundles are sealed to %Ln keys: yours and the recovery key.</source>
        <translation>
            <numerusform>Bundles are sealed to %Ln key: yours and the recovery key.</numerusform>
            <numerusform>Bundles are sealed to %Ln keys: yours and the recovery key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message numerus="yes">
        <source>%Ln photo(s) kept with the question.</source>
        <translation>
            <numerusform>%Ln photo kept with the question.</numerusform>
            <numerusform>%Ln photos kept with the question.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%Ln check(s) add up</source>
        <translation>
            <numerusform>%Ln check adds up</numerusform>
            <numerusform>%Ln checks add up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message numerus="yes">
        <source>What both have is the same: %Ln figure(s).</source>
        <translation>
            <numerusform>What both have is the same: %Ln figure.</numerusform>
            <numerusform>What both have is the same: %Ln figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) are not the same.</source>
        <translation>
            <numerusform>%Ln figure is not the same.</numerusform>
            <numerusform>%Ln figures are not the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message numerus="yes">
        <source>Arrived: entries up to #{seq} and {files} of %Ln files.</source>
        <translation>
            <numerusform>Arrived: entries up to #{seq} and {files} of %Ln file.</numerusform>
            <numerusform>Arrived: entries up to #{seq} and {files} of %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries after #{seq}</source>
        <translation>
            <numerusform>%Ln entry after #{seq}</numerusform>
            <numerusform>%Ln entries after #{seq}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message numerus="yes">
        <source>{title}, %Ln stations</source>
        <translation>
            <numerusform>{title}, %Ln station</numerusform>
            <numerusform>{title}, %Ln stations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message numerus="yes">
        <source>Curve of the day: {count} counted, %Ln announced figures</source>
        <translation>
            <numerusform>Curve of the day: {count} counted, %Ln announced figure</numerusform>
            <numerusform>Curve of the day: {count} counted, %Ln announced figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolmentPart</name>
    <message numerus="yes">
        <source>Looking for codes in %Ln photo(s)…</source>
        <translation>
            <numerusform>Looking for codes in %Ln photo…</numerusform>
            <numerusform>Looking for codes in %Ln photos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message numerus="yes">
        <source>%Ln file(s) kept.</source>
        <translation>
            <numerusform>%Ln file kept.</numerusform>
            <numerusform>%Ln files kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>%Ln entries are in no bundle yet, only on this laptop.</source>
        <translation>
            <numerusform>%Ln entry is in no bundle yet, only on this laptop.</numerusform>
            <numerusform>%Ln entries are in no bundle yet, only on this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {size}. Goes to the coordinator with {print}; %Ln key(s) can open it.</source>
        <translation>
            <numerusform>About {size}. Goes to the coordinator with {print}; %Ln key can open it.</numerusform>
            <numerusform>About {size}. Goes to the coordinator with {print}; %Ln keys can open it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of an earlier export that was cut off were removed.</source>
        <translation>
            <numerusform>%Ln file of an earlier export that was cut off was removed.</numerusform>
            <numerusform>%Ln files of an earlier export that was cut off were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message numerus="yes">
        <source>Looking for codes in %Ln file(s)…</source>
        <translation>
            <numerusform>Looking for codes in %Ln file…</numerusform>
            <numerusform>Looking for codes in %Ln files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not taken in; the list below says what each is.</source>
        <translation>
            <numerusform>%Ln file was not taken in; the list below says what it is.</numerusform>
            <numerusform>%Ln files were not taken in; the list below says what each is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message numerus="yes">
        <source>{title}, %Ln stations</source>
        <translation>
            <numerusform>{title}, %Ln station</numerusform>
            <numerusform>{title}, %Ln stations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message numerus="yes">
        <source>✓  %Ln relations between the figures hold</source>
        <translation>
            <numerusform>✓  %Ln relation between the figures holds</numerusform>
            <numerusform>✓  %Ln relations between the figures hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <source>%Ln entries are only on this laptop.</source>
        <translation>
            <numerusform>%Ln entry is only on this laptop.</numerusform>
            <numerusform>%Ln entries are only on this laptop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>%Ln rows read: {changed} new or changed, {same} as before.</source>
        <translation>
            <numerusform>%Ln row read: {changed} new or changed, {same} as before.</numerusform>
            <numerusform>%Ln rows read: {changed} new or changed, {same} as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln protocols with figures are of no contest that the loaded pack “{pack}” has at their station. They are kept; load the pack of that election in the set-up.</source>
        <translation>
            <numerusform>%Ln protocol with figures is of no contest that the loaded pack “{pack}” has at its station. It is kept; load the pack of that election in the set-up.</numerusform>
            <numerusform>%Ln protocols with figures are of no contest that the loaded pack “{pack}” has at their station. They are kept; load the pack of that election in the set-up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲  %Ln votes that the observer&apos;s copy gives to {giver} stand at {taker} in the official result.</source>
        <translation>
            <numerusform>▲  %Ln vote that the observer&apos;s copy gives to {giver} stands at {taker} in the official result.</numerusform>
            <numerusform>▲  %Ln votes that the observer&apos;s copy gives to {giver} stand at {taker} in the official result.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲  %Ln other figures differ.</source>
        <translation>
            <numerusform>▲  %Ln other figure differs.</numerusform>
            <numerusform>▲  %Ln other figures differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲  %Ln figures differ.</source>
        <translation>
            <numerusform>▲  %Ln figure differs.</numerusform>
            <numerusform>▲  %Ln figures differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondEntry</name>
    <message numerus="yes">
        <source>%Ln figure(s) came out differently.</source>
        <translation>
            <numerusform>%Ln figure came out differently.</numerusform>
            <numerusform>%Ln figures came out differently.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>Whole: %Ln entries, each linked to the one before.</source>
        <translation>
            <numerusform>Whole: %Ln entry.</numerusform>
            <numerusform>Whole: %Ln entries, each linked to the one before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message numerus="yes">
        <source>{shown} of %Ln stations, {seen} observed</source>
        <translation>
            <numerusform>{shown} of %Ln station, {seen} observed</numerusform>
            <numerusform>{shown} of %Ln stations, {seen} observed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyPage</name>
    <message numerus="yes">
        <source>Count %Ln voters</source>
        <translation>
            <numerusform>Count %Ln voter</numerusform>
            <numerusform>Count %Ln voters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsView</name>
    <message numerus="yes">
        <source>▲  Copies of {observed} of %Ln stations. This is not the result of the election; still missing: {missing}.</source>
        <translation>
            <numerusform>▲  Copies of {observed} of %Ln station. This is not the result of the election; still missing: {missing}.</numerusform>
            <numerusform>▲  Copies of {observed} of %Ln stations. This is not the result of the election; still missing: {missing}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnoutPage</name>
    <message numerus="yes">
        <source>{shown} of %Ln figures</source>
        <translation>
            <numerusform>{shown} of %Ln figure</numerusform>
            <numerusform>{shown} of %Ln figures</numerusform>
        </translation>
    </message>
</context>
</TS>

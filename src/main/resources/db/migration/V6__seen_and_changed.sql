-- What passed in a trip that was withheld as a whole was kept as shown before this; nobody saw it.
update judgement j set exposure = 'UNSEEN'
where j.exposure = 'SHOWN' and exists (
    select 1 from judgement whole
    where whole.recommendation = j.recommendation and whole.element = '' and whole.exposure <> 'SHOWN'
);

package com.surefoot.bench.chinatravel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.bench.chinatravel.snippet.Builtins;
import com.surefoot.bench.chinatravel.snippet.NotUnderstoodException;
import com.surefoot.bench.chinatravel.snippet.Scope;
import com.surefoot.bench.chinatravel.snippet.Snippet;
import com.surefoot.bench.chinatravel.snippet.SnippetFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetTest {

    private static boolean run(String code) {
        return Snippet.parse(code).holds(new Scope(Builtins.all()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "result=1+2*3==7 and 7//2==3 and 7%4==3 and 2**3==8 and -7//2==-4 and 7/2==3.5",
                "result=(1 < 2 <= 2.0 != 3)",
                "result='b' in 'abc' and 'x' not in ['y'] and not 'q' in {'a': 1}",
                "result={'a'}<={'a','b'} and {'a','b'}>={'b'} and not {'a'}=={'b'} and {1}<{1,2}",
                "result={\"a\"}&{'a', 'b'}",
                "result=not({'a'}&{'b'})",
                "result=({'a','b'}-{'b'})=={'a'} and ({'a'}|{'b'})=={'b','a'} and {'a','b'}^{'b','c'}=={'a','c'}",
                "s=set()\nfor x in ['a','b']:\n  if x=='a': s.add(x)\n  else: s.add('c')\nresult=s=={'a','c'}",
                "n=0\nfor i in range(10):\n  if i==2: continue\n  if i==5:\n    break\n  n+=i\nresult=n==8",
                "x=3\nif x<1:\n  r=1\nelif x<4:\n  r=2\nelse:\n  r=3\nresult=r==2",
                "result=any('x' in a for a in ['ax','b']) and not all(a=='b' for a in ['a','b'])",
                "result=sum(x for x in [1,2,3] if x>1)==5 and max([1,5,2])==5 and min(3,2)==2 and len({1,2})==2",
                "result=[x*2 for x in [1,2]]==[2,4] and {x for x in [1,1]}=={1} and len([(a,b) for a in [1,2] for b in [3]])==2",
                "d={'a':1,\"b\":[2,3]}\nd['c']=4\nresult=d['a']==1 and d['b'][-1]==3 and d.get('z') is None and d.get('z',7)==7 and d['c']==4",
                "a,b='07:30'.split(':')\nresult=int(a)*60+int(b)==450",
                "result=1 if False else 2\nresult=result==2",
                "result=True\nresult=result and 1 is not None",
                "result='13:50'<='14:00' and '24:05'>'23:59'",
                "x=[]\nx.append(1); x.extend([2])\nresult=x==[1,2] and x[0:1]==[1] and x!=[]",
                "# a comment\nresult = (1 ==\n  1)  # another\n\n",
                "result=0\nfor a,b in enumerate(['x']):\n\tresult=b=='x' and a==0",
                "result=None\nresult=not result",
                "result='it\\'s'==\"it's\"",
                "result=sorted([3,1])[0]==1 and round(2.345,1)==2.3 and abs(-1)==1",
            })
    void whatPythonHoldsTrueIsTrue(String code) {
        assertThat(run(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"result=False", "result=set()", "result=''", "result=0", "x=1", "result={'a'}<={'b'}"})
    void whatPythonHoldsFalseIsFalse(String code) {
        assertThat(run(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import os",
                "result=lambda x: x",
                "while True: pass",
                "result=unheard_of(1)",
                "def f(x): return x",
                "result=(1",
                "result='a",
                "result=[].sort_by()",
                "result=1 ? 2"
            })
    void whatIsOutsideTheSubsetIsNotUnderstood(String code) {
        assertThatThrownBy(() -> run(code)).isInstanceOf(NotUnderstoodException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"result=[1][3]", "result={'a':1}['b']", "result='a'+1", "result=1/0", "result=min([])"})
    void whatPythonRaisesOnBreaks(String code) {
        assertThatThrownBy(() -> run(code)).isInstanceOf(SnippetFailure.class);
    }

    @Test
    void aRunLeavesItsScopeAsItWas() {
        Scope scope = new Scope(Builtins.all());

        Snippet.parse("x=1\nresult=True").holds(scope);

        assertThatThrownBy(() -> Snippet.parse("result=x").holds(scope)).isInstanceOf(NotUnderstoodException.class);
    }
}

# id: u2-051  year: 2017  issuer: 桃源坳村（桃坪镇）
[title] 桃源坳村2017年村务政务公开统计说明（附镇年报之后）
[proactive] 村口{公开栏|item}换了{14期|disclosure.other_channel}，{广播|item}放了{203遍|disclosure.other_channel}，{微信群|item}发了{760条|disclosure.other_channel}，{户主会|item}开了{5次|disclosure.other_channel}，
[key_area] {账目|item}贴了{12次|disclosure.key_area}，{低保|item}贴了{2次|disclosure.key_area}，{危改|item}贴了{3次|disclosure.key_area}，{修路占地|item}贴了{1次|disclosure.key_area}，{五保|item}没有变动所以没有{公示|disclosure.key_area=0|item=五保}
[response] {村民|item}当面问账{38人次|inquiry}，打{电话|item}问{15个|inquiry}，写{条子|item}{4张|inquiry}，{不服账目到镇里反映|item}的{0人|inquiry}
[application] 没有人照《条例》写过{申请|application.received=0}
[supervision] 镇经管站{查账|item}{4次|supervision}，退回{2笔|other|item=}重新公示，没有{处分|supervision=0}人
[problem] {公开栏|item}紧挨路灯杆，{5期|disclosure.other_channel}贴得偏低，小孩撕了{2张|other|item=}
[plan] 栏子挪到村委会廊下，二月底前完成
---
# id: u2-052  year: 2023  issuer: 云集镇人民政府
[title] 云集镇2023年政府信息公开年度报告
[preamble] 按照《条例》规定,现公布本镇2023年度报告,数据截至2023年12月31日。
[overview] 一、总体情况
[proactive] 主动公开方面,建立"周提醒、月通报",通过县网公开{104条|disclosure.website},公众号"云集印象"{271条|disclosure.wechat},{抖音直播|item}{3场|disclosure.other_channel},{村级公示栏|item}{638条|disclosure.other_channel};
+[proactive] 其中领导要闻等没有纳入统计,实际为{1,016条|disclosure.total};
+[proactive] 制发{行政规范性文件|item}{1件|document.normative},废止{0件|document.normative},现行有效{1件|document.normative}.
[application] 依申请公开方面,受理{3件|application.received},办结{3件|application.closed},其中{1件|application.granted}公开,{1件|application.not_processed|item=信访事项}按{信访事项|item}处理,{1件|application.other|item=主动撤回}申请人{主动撤回|item},当年没有{结转|application.carried_out=0}.
[mechanism] 信息管理方面,对{存量信息|item}{412条|other}重新分类,修正{错别字|item}{19处|other},未发生{泄密|other=0}.
[platform] 平台建设方面,关停{站所公众号|item}{3个|platform},保留{1个|platform},{关注人数|item}达{6,412人|traffic}.
[supervision] 监督保障方面,{专题会|meeting=2}、{培训会|training=2}各2次,参训{61人次|trainee},县里{第三方测评|item}{2次|supervision},得{88分|other}、{91分|other},没有受到{问责|supervision=0}.
[dispute] 二、行政复议、行政诉讼 未发生{行政复议|review=0}、{行政诉讼|litigation=0}
[problem] 三、问题 县里测评反映{链接|item}失效{4处|other},{常见问题|item}只有{3条|disclosure.category}
[plan] 四、改进 {链接|item}当日修复{4处|other},{常见问题|item}补到{30条|disclosure.category}
[fee] 五、其他 没有收取{信息处理费|fee=0}
---
# id: u2-053  year: 2009  issuer: 洪山街道办事处
[title] 洪山街道办事处二OO九年度信息公开工作总结
[overview] 一年来我街道信息公开工作在摸索中前进,取得了一点成绩,也走了一些弯路
[mechanism] 一、先建制度后公开 订立审核、发布、更正{三项|document.other}{制度|item}，印成{小册子|item}{120本|document.other}发给科室
[proactive] 二、先易后难推进 六月前只公开{办事程序|item}{62项|disclosure.category}，六月后逐步公开{计生|item}{18项|disclosure.category}、{民政|item}{24项|disclosure.category}、{城管|item}{13项|disclosure.category}，到年底累计{168条|disclosure.total}
[proactive] 三、先墙上后网上 上墙{168条|disclosure.other_channel|item=}，上网{77条|disclosure.website}，其余不宜上网
[application] 四、申请受理 {当面|item}申请的{3人次|application.breakdown}，{网上|item}申请的{1人次|application.breakdown}，合计{4人次|application.received}，答复{4人次|application.closed}，其中因属于{国家秘密|item}不同意公开{1人次|application.refused}
[fee] 五、收费 按规定可收检索费，今年没有收过{费|fee=0}
[dispute] 六、因不同意公开引起的{复议|review=0}没有发生
[problem] 七、弯路 有{2份|other|item=内部会议纪要}{内部会议纪要|item}错贴在公开栏，当天就收回了，没有造成{泄密|other=0}
[plan] 八、吸取教训 凡是要贴出去的一律办公室主任签字，没有签字的不给糨糊
---
# id: u2-054  year: 2022  issuer: 临浦县供销合作社
[title] 临浦县供销合作社2022年政府信息公开工作报告
[proactive] 全年公开信息{75条|disclosure.total}，其中{社务|item}{38条|disclosure.category}，{农资价格|item}{24期|disclosure.category}，{财务|item}{2条|disclosure.category}，{人事|item}{11条|disclosure.category}。
+[proactive] 农资店{价目牌|item}{46块|disclosure.other_channel}当天更新，{短信|item}发{8,700条|disclosure.other_channel}，发放{化肥真假辨别卡|item}{4,000张|document.other}。
[interpretation] 没有制定政策，所以没有{解读|interpretation=0}。
[response] 化肥涨价时在县电视台说明情况{2次|response}，接{来电|item}{219个|inquiry}。
[application] 本单位没有收到{政府信息公开申请|application.received=0}，没有上年{结转|application.carried_in=0}，也没有{结转下年|application.carried_out=0}的。
[organization] 办公室{2人|staff.parttime}兼管，没有另拨{经费|budget=0}。
[supervision] 县里{监测|item}{4次|supervision}，反馈{错敏词|item}{6个|other}、{空栏目|item}{1个|other}，均改。
[dispute] {复议|review=0}、{诉讼|litigation=0}均为零件。
[problem] 农资价格靠各店打电话报，有的店忙起来忘了报，{24期|disclosure.category|item=价格表}{价格表|item}里缺项的有{5期|disclosure.category|item=价格表}。
[plan] 明年用小程序填报，每周三中午截止。
---
# id: u2-055  year: 2020  issuer: 望江街道办事处
[problem] 五、存在的主要问题及改进情况
[problem] （一）2020年街道更新{栏目|item}{24个|platform}，其中{6个|platform}一年只更新一回；
+[problem] （二）解读{9篇|interpretation}，全是文字，没有{图解|interpretation=0}、没有{视频|interpretation=0}；
+[problem] （三）公众号平均每篇{阅读|item}{86次|traffic}，{转发|item}不到{3次|traffic}；
+[problem] （四）依申请公开{7件|application.received}，有{1件|application.closed|item=}到第19个工作日才寄出；
+[problem] （五）防疫高峰期信息每天10余条，错了{3条|other|item=}。
[plan] 改进如下：（一）{6个|platform}{栏目|item}并为{2个|platform}；
+[plan] （二）请社区志愿者做图，9月后出图解{4篇|interpretation}；
+[plan] （三）把阅读量与科室考评挂钩；
+[plan] （四）答复时限由系统自动倒计时；
+[plan] （五）错的三条当天更正并致歉，此后没再出错。
[other] 六、其他需要报告的事项
[fee] 不存在{信息处理费|fee=0}收取情况
